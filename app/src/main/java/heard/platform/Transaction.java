package heard.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// One transaction of one authority, as {@link Walls} opened it. Not to be kept beyond the work it
/// was handed to.
public final class Transaction {

  private final AuthorityId authority;
  private final Connection connection;
  private final DSLContext sql;
  private final WriteBehind behind;

  Transaction(AuthorityId authority, Connection connection, DSLContext sql, WriteBehind behind) {
    this.authority = authority;
    this.connection = connection;
    this.sql = sql;
    this.behind = behind;
  }

  public AuthorityId authority() {
    return authority;
  }

  public DSLContext sql() {
    return sql;
  }

  /// Makes something of the row that a result stands at.
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Executes a statement that is written out, with these values in their order: what every command
  /// sends is not read and written again by jOOQ each time.
  public void execute(String statement, Object... values) {
    try (var prepared = prepared(statement, values)) {
      prepared.execute();
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  /// The first row that such a statement finds, if it finds any.
  public <T> Optional<T> first(String statement, RowReader<T> reader, Object... values) {
    try (var prepared = prepared(statement, values);
        var row = prepared.executeQuery()) {
      return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  private PreparedStatement prepared(String statement, Object... values) throws SQLException {
    var prepared = connection.prepareStatement(statement);
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i]);
    }
    return prepared;
  }

  /// For COPY and for statements by hand. Committed, rolled back and given back by {@link Walls}.
  public Connection connection() {
    return connection;
  }

  /// What is written beside the thread that gathers it.
  WriteBehind behind() {
    return behind;
  }
}
