/// What a log tells of a case a second time: what it tells otherwise, and what that corrects.
@NullMarked
package heard.casefile.retold;

import org.jspecify.annotations.NullMarked;
