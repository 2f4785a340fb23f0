/// What was recommended, learned and done; most of it in streams of its own.
@NullMarked
package heard.casefile.learning;

import org.jspecify.annotations.NullMarked;
