package heard.record;

import heard.platform.BulkTable;
import heard.platform.Transaction;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Puts rows into the read model in bulk.
final class BulkRows implements Rows, AutoCloseable {

  private final Map<Table<?>, BulkTable> tables = new HashMap<>();

  BulkRows(Transaction transaction) {
    for (var table : ReadModel.TABLES) {
      tables.put(table, BulkTable.of(transaction, table).meaning(ReadModel::translated));
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
    add(tables, row);
  }

  @Override
  public void close() {
    tables.values().forEach(BulkTable::close);
  }
}
