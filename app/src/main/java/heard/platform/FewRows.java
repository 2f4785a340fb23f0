package heard.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;

/// Puts the few rows of a command in. The statement of a table is written once, not for every row,
/// and the driver keeps it prepared. For many rows see {@link BulkTable}.
public final class FewRows {

  private static final Map<Table<?>, String> STATEMENTS = new ConcurrentHashMap<>();

  private FewRows() {}

  /// Inserts rows with all their columns, those of one table together, in the order in which the
  /// tables come. A column that was not set is null.
  ///
  /// @throws DataAccessException when the database refuses one
  public static void insert(Transaction transaction, List<? extends TableRecord<?>> rows) {
    int from = 0;
    for (int to = 1; to <= rows.size(); to++) {
      if (to == rows.size() || !rows.get(to).getTable().equals(rows.get(from).getTable())) {
        insertAlike(transaction, rows.subList(from, to));
        from = to;
      }
    }
  }

  private static void insertAlike(Transaction transaction, List<? extends TableRecord<?>> rows) {
    var sql = STATEMENTS.computeIfAbsent(rows.getFirst().getTable(), FewRows::statement);
    try (var statement = transaction.connection().prepareStatement(sql)) {
      for (var row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  private static String statement(Table<?> table) {
    var columns = Stream.of(table.fields()).map(Field::getName).toList();
    return "insert into %s.%s (%s) values (%s)"
        .formatted(
            table.getSchema().getName(),
            table.getName(),
            columns.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")),
            String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  private static void bind(PreparedStatement statement, TableRecord<?> row) throws SQLException {
    for (int i = 0; i < row.size(); i++) {
      var value = row.get(i);
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }
}
