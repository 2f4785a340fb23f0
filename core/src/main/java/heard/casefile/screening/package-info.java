/// Whether a representation is accepted, under which procedure, and what it is linked to.
@NullMarked
package heard.casefile.screening;

import org.jspecify.annotations.NullMarked;
