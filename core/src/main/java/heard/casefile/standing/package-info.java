/// Where a case stands by the law, and what in its history broke the procedure.
@NullMarked
package heard.casefile.standing;

import org.jspecify.annotations.NullMarked;
