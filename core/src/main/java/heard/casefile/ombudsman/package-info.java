/// What the Ombudsman asks, decides and recommends.
@NullMarked
package heard.casefile.ombudsman;

import org.jspecify.annotations.NullMarked;
