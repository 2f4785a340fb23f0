/// What each person should do next, by due date.
@ApplicationModule(allowedDependencies = {"platform", "platform :: pages", "access", "authority"})
@NullMarked
package heard.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
