/// What happened and where a case stands, in sentences that a complaints office would say.
@NullMarked
package heard.representations.words;

import org.jspecify.annotations.NullMarked;
