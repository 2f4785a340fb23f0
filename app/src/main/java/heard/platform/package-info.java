/// What every room stands on: the database and its walls, the base of the command line and of the
/// pages. Knows nothing of complaints.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package heard.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
