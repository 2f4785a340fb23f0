/// The machinery under every room: database, walls, command-line base. Imports no domain.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package heard.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
