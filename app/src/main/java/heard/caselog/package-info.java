/// Takes in a council's own log: files, mapping, staging, checks, faults, cases, undo.
@NullMarked
package heard.caselog;

import org.jspecify.annotations.NullMarked;
