package heard.reporting.evaluation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.sum;

import heard.reporting.catalogue.Condition;
import heard.reporting.evaluation.Layers.Layer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// One statement that takes all tallies which share a population and what is common to them: a
/// plain GROUP BY, with a grouping set for each pair of layers that a cell needs.
final class Grouping {

  private final BaseTable base;
  private final List<Tally> tallies;
  private final Layers rows;
  private final Layers columns;
  private final Repeated repeated;
  private final List<Field<Object>> grouped = new ArrayList<>();
  private final Map<Aggregate, List<Field<?>>> aggregates = new HashMap<>();
  private final List<Field<?>> outer = new ArrayList<>();
  private final Select<Record> statement;

  Grouping(BaseTable base, Collection<Tally> tallies) {
    this.base = base;
    this.tallies = List.copyOf(new LinkedHashSet<>(tallies));
    this.rows = Layers.of(this.tallies.stream().map(Tally::row).toList());
    this.columns = Layers.of(this.tallies.stream().map(Tally::column).toList());
    this.repeated = new Repeated(numbered());
    this.statement = made();
  }

  /// What to ask.
  Select<Record> statement() {
    return statement;
  }

  private Select<Record> made() {
    var inner = new ArrayList<Field<?>>();
    inner.add(base.representation());
    addLayers(rows, inner);
    addLayers(columns, inner);
    base.numbers().forEach(inner::add);
    var x = DSL.select(inner).from(counted()).asTable("x");
    outer.addAll(grouped);
    grouped.forEach(one -> outer.add(DSL.grouping(one)));
    var firstAggregate = outer.size();
    for (var tally : tallies) {
      aggregates.computeIfAbsent(
          tally.aggregate(), aggregate -> fields(aggregate, firstAggregate, outer));
    }
    var sets = sets();
    return sets.stream().allMatch(List::isEmpty)
        ? DSL.select(outer).from(x)
        : DSL.select(outer).from(x).groupBy(DSL.groupingSets(arrays(sets)));
  }

  private List<Condition> numbered() {
    return Stream.concat(rows.layers().stream(), columns.layers().stream())
        .flatMap(layer ->
            switch (layer) {
              case Layer.Plain _ -> Stream.empty();
              case Layer.Numbered(var conditions) -> conditions.stream();
            })
        .toList();
  }

  /// The rows that are counted, with what the layers ask of each. The offset keeps PostgreSQL from
  /// working it out again wherever it is asked.
  private Table<?> counted() {
    var fields = new LinkedHashSet<Field<?>>();
    fields.add(base.representation());
    tallies.stream()
        .flatMap(t -> Stream.of(t.row(), t.column()))
        .flatMap(condition -> condition.dimensions().stream())
        .distinct()
        .forEach(dimension -> fields.add(base.field(dimension)));
    fields.addAll(base.numbers());
    fields.addAll(repeated.workedOut(base.conditions()));
    var rows =
        DSL.select(fields)
            .from(base.table())
            .where(base.conditions().of(tallies.getFirst().common()));
    return repeated.isEmpty() ? rows.asTable("k") : rows.offset(inline(0)).asTable("k");
  }

  private void addLayers(Layers layers, List<Field<?>> inner) {
    for (var layer : layers.layers()) {
      var alias = "l" + grouped.size();
      inner.add(expression(layer).as(alias));
      grouped.add(field(name("x", alias), SQLDataType.OTHER));
    }
  }

  private Field<?> expression(Layer layer) {
    return switch (layer) {
      case Layer.Plain(var dimension, _) -> base.field(dimension);
      case Layer.Numbered(var conditions) -> {
        var sql = base.conditions(repeated.known());
        var cases = DSL.when(sql.of(conditions.getFirst()), inline(1));
        for (int i = 1; i < conditions.size(); i++) {
          cases = cases.when(sql.of(conditions.get(i)), inline(i + 1));
        }
        yield cases;
      }
    };
  }

  private static List<Field<?>> fields(Aggregate aggregate, int first, List<Field<?>> outer) {
    List<Field<?>> made =
        switch (aggregate) {
          case Aggregate.Rows _ -> List.of(count());
          case Aggregate.Representations _ ->
              List.of(countDistinct(field(name("x", "representation"), UUID.class)));
          case Aggregate.Sum(var of) -> List.of(sum(number(of.column())));
          case Aggregate.Mean(var of) -> {
            var number = number(of.column());
            yield List.of(sum(number), count(number));
          }
          case Aggregate.Median(var of) ->
              List.of(percentileCont(0.5).withinGroupOrderBy(number(of.column())));
        };
    var named = new ArrayList<Field<?>>();
    for (var one : made) {
      var alias = one.as("a" + (outer.size() - first));
      outer.add(alias);
      named.add(alias);
    }
    return named;
  }

  private static Field<Integer> number(String column) {
    return field(name("x", column), Integer.class);
  }

  private List<List<Field<?>>> sets() {
    var sets = new LinkedHashSet<List<Field<?>>>();
    tallies.forEach(tally -> sets.add(setOf(tally)));
    return List.copyOf(sets);
  }

  private List<Field<?>> setOf(Tally tally) {
    var set = new ArrayList<Field<?>>();
    rows.placeOf(tally.row()).ifPresent(place -> set.add(grouped.get(place)));
    columns
        .placeOf(tally.column())
        .ifPresent(place -> set.add(grouped.get(rows.layers().size() + place)));
    return set;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static Collection<? extends Field<?>>[] arrays(List<List<Field<?>>> sets) {
    return sets.toArray(new Collection[0]);
  }

  private record Key(Condition row, Condition column) {}

  /// The values of the tallies, from the answer.
  Map<Tally, Value> read(DSLContext sql, ResultSet answer) {
    var counted = sql.fetch(answer, outer.toArray(Field<?>[]::new));
    var byKey = new HashMap<Key, Record>();
    for (var record : counted) {
      var row = condition(record, rows, 0);
      var column = condition(record, columns, rows.layers().size());
      if (row.isPresent() && column.isPresent()) {
        byKey.put(new Key(row.get(), column.get()), record);
      }
    }
    var values = new HashMap<Tally, Value>();
    for (var tally : tallies) {
      values.put(tally, value(tally.aggregate(), byKey.get(new Key(tally.row(), tally.column()))));
    }
    return values;
  }

  /// The condition that a record of the result stands for on one axis: empty if for none.
  private Optional<Condition> condition(Record record, Layers layers, int first) {
    for (int i = 0; i < layers.layers().size(); i++) {
      var isGrouped = record.get(grouped.size() + first + i, Integer.class) == 0;
      if (isGrouped) {
        return Layers.standsFor(layers.layers().get(i), record.get(first + i));
      }
    }
    return Optional.of(Condition.always());
  }

  private Value value(Aggregate aggregate, @Nullable Record record) {
    if (record == null) {
      return switch (aggregate) {
        case Aggregate.Rows _, Aggregate.Representations _, Aggregate.Sum _ -> Value.of(0);
        case Aggregate.Mean _, Aggregate.Median _ -> new Value.Undefined("an average of none");
      };
    }
    var fields = aggregates.get(aggregate);
    var first = fields == null ? null : record.get(fields.getFirst(), BigDecimal.class);
    return switch (aggregate) {
      case Aggregate.Rows _, Aggregate.Representations _, Aggregate.Sum _ ->
          new Value.Amount(first == null ? Exact.ZERO : Exact.of(first));
      case Aggregate.Mean _ -> {
        var known = fields == null ? 0L : record.get(fields.get(1), Long.class);
        yield first == null || known == 0
            ? new Value.Undefined("an average of none")
            : new Value.Amount(Exact.of(first).dividedBy(Exact.of(known)));
      }
      case Aggregate.Median _ ->
          first == null
              ? new Value.Undefined("an average of none")
              : new Value.Amount(Exact.of(first));
    };
  }
}
