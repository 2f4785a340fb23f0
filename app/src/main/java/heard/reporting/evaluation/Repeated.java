package heard.reporting.evaluation;

import static org.jooq.impl.DSL.name;

import heard.reporting.catalogue.Condition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The simple conditions that the conditions of a statement share: a quarter is asked about in
/// every column of it. Each is worked out once a row, as a field of its own.
final class Repeated {

  private final Map<Condition, String> columns = new LinkedHashMap<>();

  Repeated(Collection<Condition> conditions) {
    var times = new LinkedHashMap<Condition, Integer>();
    conditions.forEach(condition -> count(condition, times));
    times.forEach((simple, count) -> {
      if (count > 1) {
        columns.put(simple, "c" + columns.size());
      }
    });
  }

  private static void count(Condition condition, Map<Condition, Integer> times) {
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(part -> count(part, times));
      case Condition.Any(var parts) -> parts.forEach(part -> count(part, times));
      case Condition.Not(var other) -> count(other, times);
      case Condition.Within _,
          Condition.Is _,
          Condition.Known _,
          Condition.Has _,
          Condition.Between _ ->
          times.merge(condition, 1, Integer::sum);
    }
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }

  /// Where they are worked out.
  List<Field<?>> workedOut(ConditionSql sql) {
    return columns.entrySet().stream()
        .<Field<?>>map(one -> DSL.field(sql.of(one.getKey())).as(one.getValue()))
        .toList();
  }

  /// Conditions as SQL where they have been worked out.
  Map<Condition, org.jooq.Condition> known() {
    return columns.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one -> DSL.condition(DSL.field(name(one.getValue()), Boolean.class))));
  }
}
