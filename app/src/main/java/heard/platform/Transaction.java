package heard.platform;

import java.sql.Connection;
import java.sql.SQLException;
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

  /// Executes a statement that is written out, with these values in their order: what every command
  /// sends is not read and written again by jOOQ each time.
  public void execute(String statement, Object... values) {
    try (var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.execute();
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
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
