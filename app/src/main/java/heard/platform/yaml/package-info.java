/// Files that people write: YAML read with its lines, and every fault named by file, line and fix.
@NamedInterface("yaml")
@NullMarked
package heard.platform.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
