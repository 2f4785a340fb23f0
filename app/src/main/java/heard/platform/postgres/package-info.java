/// Finds, starts, adopts and stops PostgreSQL in a data folder, and runs the migrations.
@NullMarked
package heard.platform.postgres;

import org.jspecify.annotations.NullMarked;
