package heard.platform;

import java.sql.Connection;
import org.jooq.DSLContext;

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

  /// For COPY and for statements by hand. Committed, rolled back and given back by {@link Walls}.
  public Connection connection() {
    return connection;
  }

  /// What is written beside the thread that gathers it.
  WriteBehind behind() {
    return behind;
  }
}
