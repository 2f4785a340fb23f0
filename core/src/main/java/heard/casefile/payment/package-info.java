/// Money offered and paid.
@NullMarked
package heard.casefile.payment;

import org.jspecify.annotations.NullMarked;
