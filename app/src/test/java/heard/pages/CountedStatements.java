package heard.pages;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/// Counts the statements that go through a source of connections.
final class CountedStatements {

  private final AtomicLong statements = new AtomicLong();
  private final DataSource source;

  CountedStatements(DataSource behind) {
    this.source = watched(DataSource.class, behind);
  }

  DataSource source() {
    return source;
  }

  long statements() {
    return statements.get();
  }

  private <T> T watched(Class<T> type, T behind) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedStatements.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (behind instanceof Statement && method.getName().startsWith("execute")) {
                statements.incrementAndGet();
              }
              try {
                var result = method.invoke(behind, arguments);
                return switch (result) {
                  case Connection connection -> watched(Connection.class, connection);
                  case PreparedStatement prepared -> watched(PreparedStatement.class, prepared);
                  case Statement statement -> watched(Statement.class, statement);
                  case null, default -> result;
                };
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }
}
