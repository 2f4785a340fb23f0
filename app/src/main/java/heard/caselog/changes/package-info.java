/// What a later export of a log says otherwise than an earlier one: worked out, said in the
/// council's words, and taken over where that was asked for.
@NullMarked
package heard.caselog.changes;

import org.jspecify.annotations.NullMarked;
