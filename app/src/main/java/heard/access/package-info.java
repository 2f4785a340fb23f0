/// Sign-in, roles, who may see which case: one table of role by verb.
@ApplicationModule(
    allowedDependencies = {
      "authority",
      "platform",
      "platform :: cli",
      "platform :: pages",
      "platform :: yaml"
    })
@NullMarked
package heard.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
