/// Reads rows out of the files a council exports, finding out for itself how each was written.
@NullMarked
package heard.caselog.files;

import org.jspecify.annotations.NullMarked;
