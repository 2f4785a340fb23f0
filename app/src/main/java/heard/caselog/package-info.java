/// Takes in a council's own log: files, mapping, staging, checks, faults, cases, undo.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: csv",
      "platform :: yaml",
      "platform :: cli",
      "platform :: pages",
      "authority",
      "access",
      "ledger",
      "record"
    })
@NullMarked
package heard.caselog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
