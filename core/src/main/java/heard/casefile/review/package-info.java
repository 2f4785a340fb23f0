/// What happens only at an internal review.
@NullMarked
package heard.casefile.review;

import org.jspecify.annotations.NullMarked;
