/// What is wrong with a log, cell by cell, and what to do about it.
@NullMarked
package heard.caselog.faults;

import org.jspecify.annotations.NullMarked;
