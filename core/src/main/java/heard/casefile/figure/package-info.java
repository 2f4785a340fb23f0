/// Figures from outside the cases.
@NullMarked
package heard.casefile.figure;

import org.jspecify.annotations.NullMarked;
