/// The law as values: stages, limits with their citations, the calendar, and how a date is reached.
@NullMarked
package heard.procedure;

import org.jspecify.annotations.NullMarked;
