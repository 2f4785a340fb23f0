package heard.caselog.staging;

import heard.platform.Transaction;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Collects rows for a temporary table and copies them in, a few megabytes at a time. Between two
/// copies the connection is free for other statements.
final class CopyBuffer implements AutoCloseable {

  private static final int FULL = 1 << 21;

  private final Transaction transaction;
  private final String statement;
  private final StringBuilder rows = new StringBuilder();

  CopyBuffer(Transaction transaction, String table, String columns) {
    this.transaction = transaction;
    this.statement = "copy pg_temp.%s (%s) from stdin".formatted(table, columns);
  }

  void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      var value = values[i];
      switch (value) {
        case null -> rows.append("\\N");
        case byte[] bytes -> {
          rows.append("\\\\x");
          for (byte b : bytes) {
            rows.append(Character.forDigit((b >> 4) & 15, 16))
                .append(Character.forDigit(b & 15, 16));
          }
        }
        default -> escape(value.toString());
      }
    }
    rows.append('\n');
    if (rows.length() >= FULL) {
      flush();
    }
  }

  @Override
  public void close() {
    if (!rows.isEmpty()) {
      flush();
    }
  }

  private void flush() {
    try {
      transaction
          .connection()
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(statement, new StringReader(rows.toString()));
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.setLength(0);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        case '\0' -> rows.append(' ');
        default -> rows.append(c);
      }
    }
  }
}
