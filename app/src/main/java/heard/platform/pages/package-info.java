/// What every page is made of: the layout, the components, forms and dates. Knows no domain.
@NamedInterface("pages")
@NullMarked
package heard.platform.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
