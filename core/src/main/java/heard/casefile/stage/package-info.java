/// What happens at a stage of any kind: request, elements, time, findings, response.
@NullMarked
package heard.casefile.stage;

import org.jspecify.annotations.NullMarked;
