package heard.record;

import heard.platform.BulkTable;
import heard.platform.Transaction;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;

/// Puts rows into the read model in bulk.
final class BulkRows implements Rows, AutoCloseable {

  private final Map<Table<?>, BulkTable> tables = new HashMap<>();

  BulkRows(Transaction transaction) {
    for (var table : ReadModel.TABLES) {
      tables.put(table, BulkTable.of(transaction, table));
    }
  }

  static BulkTable table(Map<Table<?>, BulkTable> tables, TableRecord<?> row) {
    return Objects.requireNonNull(
        tables.get(row.getTable()), "A row of no table of the read model");
  }

  @Override
  public void add(TableRecord<?> row) {
    try {
      table(tables, row).add(row.intoArray());
    } catch (DataAccessException e) {
      throw ReadModel.translated(e);
    }
  }

  @Override
  public void close() {
    try {
      tables.values().forEach(BulkTable::close);
    } catch (DataAccessException e) {
      throw ReadModel.translated(e);
    }
  }
}
