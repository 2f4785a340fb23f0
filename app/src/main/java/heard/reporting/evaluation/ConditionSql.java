package heard.reporting.evaluation;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.val;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// A condition as SQL, over whatever fields its dimensions have where it is asked.
final class ConditionSql {

  private final Function<Dimension, Field<?>> fields;
  private final Map<Condition, org.jooq.Condition> known;

  ConditionSql(Function<Dimension, Field<?>> fields) {
    this(fields, Map.of());
  }

  /// @param known conditions that have been worked out already
  ConditionSql(Function<Dimension, Field<?>> fields, Map<Condition, org.jooq.Condition> known) {
    this.fields = fields;
    this.known = known;
  }

  org.jooq.Condition of(Condition condition) {
    var workedOut = known.get(condition);
    return workedOut == null ? written(condition) : workedOut;
  }

  private org.jooq.Condition written(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> and(parts.stream().map(this::of).toList());
      case Condition.Any(var parts) ->
          parts.isEmpty() ? falseCondition() : or(parts.stream().map(this::of).toList());
      case Condition.Not(var other) ->
          not(DSL.coalesce(DSL.field(of(other)), inline(false)).eq(inline(true)));
      case Condition.Is is -> is(is);
      case Condition.Known(var dimension) -> known(dimension);
      case Condition.Has has -> has(has);
      case Condition.Within(var dimension, var from, var to) -> {
        var day = fields.apply(dimension).coerce(LocalDate.class);
        yield (from == null ? noCondition() : day.ge(val(from)))
            .and(to == null ? noCondition() : day.le(val(to)));
      }
      case Condition.Between(var dimension, var from, var to) -> {
        var number = fields.apply(dimension).coerce(Integer.class);
        yield (from == null ? noCondition() : number.ge(val(from)))
            .and(to == null ? noCondition() : number.le(val(to)));
      }
    };
  }

  private org.jooq.Condition known(Dimension dimension) {
    var field = fields.apply(dimension);
    return switch (dimension.kind()) {
      case CODE, FLAG, DAY, NUMBER -> field.isNotNull();
      case CODES -> DSL.cardinality(field.coerce(SQLDataType.VARCHAR.array())).gt(0);
    };
  }

  private org.jooq.Condition is(Condition.Is is) {
    var field = fields.apply(is.dimension()).coerce(String.class);
    var known =
        is.codes().isEmpty()
            ? falseCondition()
            : is.codes().size() == 1
                ? field.eq(val(is.codes().stream().findFirst().orElseThrow()))
                : field.in(is.codes());
    return is.unknown()
        ? (is.codes().isEmpty() ? field.isNull() : known.or(field.isNull()))
        : known;
  }

  private org.jooq.Condition has(Condition.Has has) {
    if (has.codes().isEmpty()) {
      return falseCondition();
    }
    var values = fields.apply(has.dimension()).coerce(SQLDataType.VARCHAR.array());
    var each = has.codes().stream().map(code -> val(code).eq(DSL.any(values))).toList();
    return has.every() ? and(each) : or(each);
  }
}
