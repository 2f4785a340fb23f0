/// Heard's own portable backup, and the way back: the sources and the installation as files in a
/// zip, from one moment, for any PostgreSQL that Heard runs on.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: cli", "ledger", "record"})
package heard.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
