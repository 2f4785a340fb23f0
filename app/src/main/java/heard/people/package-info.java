/// Who people are: the only place that keeps names and contact details.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package heard.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
