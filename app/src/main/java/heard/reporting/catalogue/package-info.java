/// What can be counted: populations, the dimensions they are cut by, and the conditions on them.
@NullMarked
package heard.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
