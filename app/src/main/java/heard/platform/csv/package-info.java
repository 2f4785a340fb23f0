/// Writes CSV that a spreadsheet may safely open.
@NullMarked
@NamedInterface("csv")
package heard.platform.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
