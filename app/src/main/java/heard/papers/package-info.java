/// Texts and files, each with the key to its digest, so that erasing one erases all that was kept
/// of it.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package heard.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
