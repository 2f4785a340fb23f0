/// What reaches the authority: representations, who and what they concern, how they end.
@NullMarked
package heard.casefile.reception;

import org.jspecify.annotations.NullMarked;
