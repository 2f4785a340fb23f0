/// Turns the rows of a case into what happened and when, and invents nothing.
@NullMarked
package heard.caselog.cases;

import org.jspecify.annotations.NullMarked;
