/// From a plan of cells to their numbers: one base table a population, one GROUP BY a table.
@NullMarked
package heard.reporting.evaluation;

import org.jspecify.annotations.NullMarked;
