/// The list of representations, the page of one, and what can be done on it.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: pages",
      "platform :: cli",
      "access",
      "authority",
      "people",
      "papers",
      "record"
    })
@NullMarked
package heard.representations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
