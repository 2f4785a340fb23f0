/// How long a case is kept, and what that runs from.
@NullMarked
package heard.casefile.retention;

import org.jspecify.annotations.NullMarked;
