/// Events of streams, appended for ever, and the commits that seal them. Knows no cases.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: cli"})
package heard.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
