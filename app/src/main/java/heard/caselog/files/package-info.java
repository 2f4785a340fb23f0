/// Reads rows out of the files a council exports, finding out for itself how each was written.
@NamedInterface("files")
@NullMarked
package heard.caselog.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
