package heard.reporting.evaluation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Counts the statements that are sent over a connection, those sent together each for itself.
final class SentStatements {

  private final Connection counted;
  private int count;

  SentStatements(Connection connection) {
    this.counted = watched(Connection.class, connection);
  }

  DSLContext sql() {
    return DSL.using(counted, SQLDialect.POSTGRES);
  }

  int count() {
    return count;
  }

  private <T> T watched(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call(real, method, arguments)));
  }

  private Object call(Object real, Method method, Object[] arguments) throws Throwable {
    if (real instanceof Statement
        && method.getName().startsWith("execute")
        && arguments != null
        && arguments[0] instanceof String text) {
      count += text.split(";\\n").length;
    }
    try {
      var answer = method.invoke(real, arguments);
      return answer instanceof Statement statement && real instanceof Connection
          ? watched(Statement.class, statement)
          : answer;
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
