package heard.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Connections that count the statements sent through them. A batch of one statement counts once.
final class CountedStatements {

  private final List<String> sent = new ArrayList<>();

  List<String> sent() {
    return List.copyOf(sent);
  }

  void forget() {
    sent.clear();
  }

  DataSource over(DataSource source) {
    return counting(DataSource.class, source, "");
  }

  private <T> T counting(Class<T> type, T target, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                sent.add(arguments != null && arguments[0] instanceof String text ? text : sql);
              }
              try {
                var result = method.invoke(target, arguments);
                var text =
                    arguments != null && arguments.length > 0 && arguments[0] instanceof String t
                        ? t
                        : "";
                return result instanceof Connection || result instanceof Statement
                    ? wrapped(method.getReturnType(), result, text)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private <T> Object wrapped(Class<T> type, Object result, String sql) {
    return type.isInterface() && type != Object.class
        ? counting(type, type.cast(result), sql)
        : result;
  }
}
