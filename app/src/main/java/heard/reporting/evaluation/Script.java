package heard.reporting.evaluation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;

/// The statements of a report as text, sent together: the database begins with the next while the
/// answer to the last is on its way.
///
/// @param text all statements: first those that make temporary tables, then one for each grouping
/// @param making how many make tables
record Script(String text, int making, List<Grouping> groupings) {

  static Script of(DSLContext sql, Collection<? extends Query> making, List<Grouping> groupings) {
    var texts = new ArrayList<String>();
    making.forEach(query -> texts.add(sql.renderInlined(query)));
    groupings.forEach(grouping -> texts.add(sql.renderInlined(grouping.statement())));
    return new Script(String.join(";\n", texts), making.size(), List.copyOf(groupings));
  }

  /// Sends it, and reads what comes back.
  Map<Tally, Value> run(DSLContext sql) {
    return groupings.isEmpty()
        ? Map.of()
        : sql.connectionResult(connection -> {
          try (var statement = connection.createStatement()) {
            return read(sql, statement);
          } catch (SQLException failure) {
            throw new DataAccessException(failure.getMessage(), failure);
          }
        });
  }

  private Map<Tally, Value> read(DSLContext sql, java.sql.Statement statement) throws SQLException {
    statement.execute(text);
    for (int made = 0; made < making; made++) {
      statement.getMoreResults();
    }
    var values = new HashMap<Tally, Value>();
    for (var grouping : groupings) {
      try (var answer = statement.getResultSet()) {
        values.putAll(grouping.read(sql, answer));
      }
      statement.getMoreResults();
    }
    return values;
  }
}
