/// What the columns and words of a council's log mean.
@NullMarked
package heard.caselog.mapping;

import org.jspecify.annotations.NullMarked;
