/// A report as it was counted: what every rendering is made from.
@NamedInterface("document")
@NullMarked
package heard.reporting.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
