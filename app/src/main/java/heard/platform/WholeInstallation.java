package heard.platform;

import java.sql.Connection;
import org.jooq.DSLContext;

/// One transaction through all of the installation, for backup and restore alone: one authority
/// after the other is entered, never two at once.
public final class WholeInstallation {

  private final Connection connection;
  private final DSLContext sql;
  private final WriteBehind behind;

  WholeInstallation(Connection connection, DSLContext sql, WriteBehind behind) {
    this.connection = connection;
    this.sql = sql;
    this.behind = behind;
  }

  /// Goes behind the wall of one authority, and out of that of the one before.
  public Transaction enter(AuthorityId authority) {
    settle(authority.toString());
    return new Transaction(authority, connection, sql, behind);
  }

  /// Goes out of every wall: for schema `installation`.
  public DSLContext outside() {
    settle("");
    return sql;
  }

  /// For COPY.
  public Connection connection() {
    return connection;
  }

  private void settle(String authority) {
    behind.settle();
    sql.fetch("select set_config('heard.authority', ?, true)", authority);
  }
}
