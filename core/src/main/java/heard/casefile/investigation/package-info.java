/// What happens only at an independent investigation: officers, statement, reports, adjudication.
@NullMarked
package heard.casefile.investigation;

import org.jspecify.annotations.NullMarked;
