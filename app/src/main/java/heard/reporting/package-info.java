/// Figures from the record: the catalogue of what can be counted, the language of reports, and
/// their evaluation.
@ApplicationModule(
    allowedDependencies = {"platform", "platform :: yaml", "authority", "record", "access"})
@NullMarked
package heard.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
