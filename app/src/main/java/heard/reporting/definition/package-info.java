/// The language of reports: a Markdown document with tables, charts and figures in it.
@NullMarked
package heard.reporting.definition;

import org.jspecify.annotations.NullMarked;
