/// Composes the modules into one program.
@NullMarked
package heard;

import org.jspecify.annotations.NullMarked;
