/// Which limits touch a case, when each is due, and whether it was kept.
@NullMarked
package heard.casefile.clock;

import org.jspecify.annotations.NullMarked;
