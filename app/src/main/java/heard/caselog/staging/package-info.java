/// Puts the rows of a log side by side in the database, finds every fault, and gives them back case
/// by case.
@NullMarked
package heard.caselog.staging;

import org.jspecify.annotations.NullMarked;
