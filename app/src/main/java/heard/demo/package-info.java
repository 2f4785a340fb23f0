/// The demonstration: a council's log of two years, ready to be walked through in the browser.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: cli",
      "authority",
      "access",
      "caselog",
      "caselog :: files"
    })
@NullMarked
package heard.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
