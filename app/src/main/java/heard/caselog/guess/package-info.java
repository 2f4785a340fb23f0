/// Guesses what the columns of a log hold that nobody has described yet.
@NullMarked
package heard.caselog.guess;

import org.jspecify.annotations.NullMarked;
