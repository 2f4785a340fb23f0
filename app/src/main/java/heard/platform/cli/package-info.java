/// The base of the command line: the data folder, the authority, opening Heard for a command, and
/// how failures are said. Each command lives in the module of its verb.
@NamedInterface("cli")
@NullMarked
package heard.platform.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
