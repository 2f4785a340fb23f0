/// What happens only at a review panel: members, hearing, report.
@NullMarked
package heard.casefile.panel;

import org.jspecify.annotations.NullMarked;
