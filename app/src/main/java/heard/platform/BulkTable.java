package heard.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/// Fills a walled table fast and with little memory. A policy forbids COPY, so rows go by COPY to a
/// temporary table of the same columns and from there by INSERT … SELECT, a few megabytes at a time
/// and beside the thread that adds more. Several may be open in one transaction.
public final class BulkTable implements AutoCloseable {

  private static final int FULL = 2 << 20;

  private final Transaction transaction;
  private final Table<?> target;
  private final List<Field<?>> columns;
  private final String staging;
  private final boolean straight;
  private BinaryRows gathered = new BinaryRows();
  private BinaryRows written = new BinaryRows();
  private UnaryOperator<RuntimeException> meaning = UnaryOperator.identity();
  private boolean opened;

  private BulkTable(
      Transaction transaction, Table<?> target, List<Field<?>> columns, boolean straight) {
    this.transaction = transaction;
    this.target = target;
    this.columns = columns;
    this.straight = straight;
    this.staging = (straight ? "" : "bulk_") + target.getName();
  }

  /// For all columns of a table, in their order.
  public static BulkTable of(Transaction transaction, Table<?> target) {
    return new BulkTable(transaction, target, Arrays.asList(target.fields()), false);
  }

  /// For these columns of a table; the others take their default.
  public static BulkTable of(Transaction transaction, Table<?> target, List<Field<?>> columns) {
    return new BulkTable(transaction, target, List.copyOf(columns), false);
  }

  /// For the temporary table of the same name and columns, which COPY may fill by itself.
  public static BulkTable temporary(Transaction transaction, Table<?> shape) {
    return new BulkTable(transaction, shape, Arrays.asList(shape.fields()), true);
  }

  /// Says what a failure to write means in the words of whoever fills the table.
  public BulkTable meaning(UnaryOperator<RuntimeException> of) {
    this.meaning = of;
    return this;
  }

  /// Adds a row. Each value is of the Java type that jOOQ gives its column, or null. What an
  /// earlier row of any bulk table of the transaction failed with may be thrown here.
  public void add(@Nullable Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          "%s has %d columns, not %d".formatted(target, columns.size(), values.length));
    }
    for (int i = 0; i < values.length; i++) {
      var value = values[i];
      if (value != null && value.getClass() != columns.get(i).getType()) {
        throw new IllegalArgumentException(
            "%s is a %s, not a %s"
                .formatted(columns.get(i), columns.get(i).getType(), value.getClass()));
      }
    }
    gathered.add(values);
    if (gathered.size() >= FULL) {
      begin();
    }
  }

  /// Writes what is still held back, and waits until it is written; more may follow.
  public void flush() {
    if (gathered.rows() > 0) {
      begin();
    }
    transaction.behind().settle();
  }

  /// Writes what is still held back, and is done.
  @Override
  public void close() {
    flush();
    if (opened) {
      transaction.sql().execute("drop table pg_temp.\"%s\"".formatted(staging));
      opened = false;
    }
  }

  /// Begins to write what was gathered. By then whatever was begun before is written.
  private void begin() {
    var full = gathered;
    transaction.behind().begin(() -> write(full));
    gathered = written;
    written = full;
  }

  private void write(BinaryRows rows) {
    try {
      // The pool's wrapping serves one thread, the driver's connection any.
      var connection = transaction.connection().unwrap(PgConnection.class);
      if (straight) {
        copy(connection, rows);
      } else {
        stage(connection, rows);
      }
    } catch (SQLException e) {
      throw meaning.apply(new DataAccessException(e.getMessage(), e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.clear();
  }

  private void stage(PgConnection connection, BinaryRows rows) throws SQLException, IOException {
    var names = columns.stream().map(Field::getName).collect(Collectors.joining(", "));
    var into = transaction.sql().render(target);
    try (var statement = connection.createStatement()) {
      if (opened) {
        statement.execute("truncate pg_temp.\"%s\"".formatted(staging));
      } else {
        statement.execute(
            "create temporary table \"%s\" on commit drop as select %s from %s with no data"
                .formatted(staging, names, into));
        opened = true;
      }
      copy(connection, rows);
      statement.execute(
          "insert into %s (%s) select * from pg_temp.\"%s\"".formatted(into, names, staging));
    }
  }

  private void copy(PgConnection connection, BinaryRows rows) throws SQLException, IOException {
    var copy = "copy pg_temp.\"%s\" from stdin (format binary)".formatted(staging);
    try (var all = rows.all()) {
      connection.getCopyAPI().copyIn(copy, all, 1 << 16);
    }
  }
}
