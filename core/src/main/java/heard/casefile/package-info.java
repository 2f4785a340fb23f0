/// The case: what happened to it as dated events, what they amount to, and what may be done next.
@NullMarked
package heard.casefile;

import org.jspecify.annotations.NullMarked;
