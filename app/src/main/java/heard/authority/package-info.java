/// An authority as data: its profile, the procedures it works by and the words it uses.
@ApplicationModule(allowedDependencies = {"platform", "platform :: yaml", "platform :: cli"})
@NullMarked
package heard.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
