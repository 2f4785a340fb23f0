/// Measures Heard at a size, each figure beside its yardstick, in a folder of its own.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: cli",
      "platform :: csv",
      "access",
      "authority",
      "caselog",
      "ledger",
      "papers",
      "record",
      "reporting",
      "reporting :: document"
    })
@NullMarked
package heard.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
