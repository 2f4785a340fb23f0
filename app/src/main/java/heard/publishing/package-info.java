/// Reports as people get them: pages, files and data, all made from one evaluated report.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: cli",
      "platform :: csv",
      "platform :: pages",
      "access",
      "authority",
      "papers",
      "reporting",
      "reporting :: document"
    })
@NullMarked
package heard.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
