/// The one door to cases: load, decide, append, project. Event JSON and its versions, what was
/// known on a day, and making the read model again.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: cli",
      "ledger",
      "people",
      "papers",
      "authority",
      "access"
    })
package heard.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
