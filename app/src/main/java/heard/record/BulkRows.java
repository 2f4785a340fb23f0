package heard.record;

import heard.platform.BulkTable;
import heard.platform.Transaction;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Puts rows into the read model in bulk.
final class BulkRows implements Rows, AutoCloseable {

  private final Map<Table<?>, BulkTable> tables = new HashMap<>();

  BulkRows(Transaction transaction) {
    for (var table : ReadModel.TABLES) {
      tables.put(table, BulkTable.of(transaction, table));
    }
  }

  static void add(Map<Table<?>, BulkTable> tables, TableRecord<?> row) {
    var values = new @Nullable Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    Objects.requireNonNull(tables.get(row.getTable()), "A row of no table of the read model")
        .add(values);
  }

  @Override
  public void add(TableRecord<?> row) {
    try {
      add(tables, row);
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
