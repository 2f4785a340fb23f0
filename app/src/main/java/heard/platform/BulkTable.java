package heard.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Fills a walled table fast and with little memory. A policy forbids COPY, so rows go by COPY to a
/// temporary table of the same columns and from there by INSERT … SELECT, a few megabytes at a
/// time. Several may be open in one transaction.
public final class BulkTable implements AutoCloseable {

  private static final int FULL = 4 << 20;

  private final Transaction transaction;
  private final Table<?> target;
  private final List<Field<?>> columns;
  private final String staging;
  private final boolean straight;
  private final BinaryRows rows = new BinaryRows();
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

  /// Adds a row. Each value is of the Java type that jOOQ gives its column, or null.
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
    rows.add(values);
    if (rows.size() >= FULL) {
      flush();
    }
  }

  /// Writes what is still held back; more may follow.
  public void flush() {
    if (rows.rows() == 0) {
      return;
    }
    if (straight) {
      copy();
    } else {
      stage();
    }
    rows.clear();
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

  private void stage() {
    var names = columns.stream().map(Field::getName).collect(Collectors.joining(", "));
    var into = transaction.sql().render(target);
    if (opened) {
      transaction.sql().execute("truncate pg_temp.\"%s\"".formatted(staging));
    } else {
      transaction
          .sql()
          .execute(
              "create temporary table \"%s\" on commit drop as select %s from %s with no data"
                  .formatted(staging, names, into));
      opened = true;
    }
    copy();
    transaction
        .sql()
        .execute(
            "insert into %s (%s) select * from pg_temp.\"%s\"".formatted(into, names, staging));
  }

  private void copy() {
    var copy = "copy pg_temp.\"%s\" from stdin (format binary)".formatted(staging);
    try (var all = rows.all()) {
      transaction.connection().unwrap(PGConnection.class).getCopyAPI().copyIn(copy, all, 1 << 16);
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
