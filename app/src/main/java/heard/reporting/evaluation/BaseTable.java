package heard.reporting.evaluation;

import static org.jooq.impl.DSL.name;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Source;
import heard.reporting.catalogue.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// A population selected once: a row for each of its rows that any tally of a report could count,
/// with the dimensions that the report asks about.
///
/// @param population which rows there are
/// @param table where they are
/// @param measured the dimensions that are summed or averaged
record BaseTable(Population population, Table<?> table, Set<Dimension> measured) {

  private static final String REPRESENTATION = "representation";

  /// A population in a temporary table of that name, which goes with the transaction once [#making]
  /// has made it.
  static BaseTable named(Population population, Collection<Tally> tallies, String table) {
    return new BaseTable(population, DSL.table(name(table)), measured(tallies));
  }

  /// A population selected on the spot. The offset keeps PostgreSQL from working each dimension out
  /// again wherever it is asked about.
  static BaseTable inPlace(
      Population population, Collection<Tally> tallies, Vocabulary vocabulary, Scope scope) {
    return new BaseTable(
        population,
        selected(population, tallies, vocabulary, scope).offset(DSL.inline(0)).asTable("base"),
        measured(tallies));
  }

  /// The statement that makes a temporary table of a population.
  static Query making(
      DSLContext sql,
      Population population,
      Collection<Tally> tallies,
      Vocabulary vocabulary,
      Scope scope,
      String table) {
    return sql.createTemporaryTable(table)
        .as(selected(population, tallies, vocabulary, scope))
        .onCommitDrop();
  }

  private static SelectConditionStep<Record> selected(
      Population population, Collection<Tally> tallies, Vocabulary vocabulary, Scope scope) {
    return select(population, dimensions(tallies), vocabulary, scope)
        .and(reach(population, tallies, scope));
  }

  private static Set<Dimension> measured(Collection<Tally> tallies) {
    var measured = new LinkedHashSet<Dimension>();
    tallies.forEach(tally -> tally.aggregate().needs().ifPresent(measured::add));
    return measured;
  }

  Field<UUID> representation() {
    return DSL.field(name(REPRESENTATION), UUID.class);
  }

  Field<?> field(Dimension dimension) {
    return DSL.field(name(dimension.column()));
  }

  /// The fields that are summed or averaged.
  List<Field<?>> numbers() {
    return measured.stream().<Field<?>>map(this::field).toList();
  }

  ConditionSql conditions() {
    return conditions(Map.of());
  }

  /// @param known conditions that have been worked out already
  ConditionSql conditions(Map<Condition, org.jooq.Condition> known) {
    return new ConditionSql(this::field, known);
  }

  private static SelectConditionStep<Record> select(
      Population population, Collection<Dimension> dimensions, Vocabulary vocabulary, Scope scope) {
    var grain = population.grain();
    var fields = new ArrayList<Field<?>>();
    fields.add(Source.representation(grain).as(REPRESENTATION));
    dimensions.forEach(dimension -> fields.add(dimension.in(grain, scope).as(dimension.column())));
    return DSL.select(fields)
        .from(Source.of(grain))
        .where(Source.counted(grain))
        .and(
            new ConditionSql(dimension -> dimension.in(grain, scope))
                .of(population.limits(vocabulary)));
  }

  private static Set<Dimension> dimensions(Collection<Tally> tallies) {
    var dimensions = new LinkedHashSet<Dimension>();
    for (var tally : tallies) {
      dimensions.addAll(tally.condition().dimensions());
      tally.aggregate().needs().ifPresent(dimensions::add);
    }
    return dimensions;
  }

  /// The days that the tallies together reach over: nothing outside can be counted by any.
  private static org.jooq.Condition reach(
      Population population, Collection<Tally> tallies, Scope scope) {
    var day =
        switch (population.placed()) {
          case Population.Placing.On(var placed) -> placed;
          case Population.Placing.OpenAtTheEnd(var begun, _) -> begun;
          case Population.Placing.OpenAtTheStart(var begun, _) -> begun;
          case Population.Placing.Anywhere() -> null;
        };
    if (day == null) {
      return DSL.noCondition();
    }
    var reach = Span.NONE;
    for (var tally : tallies) {
      reach = reach.or(span(tally.condition(), day));
    }
    return new ConditionSql(dimension -> dimension.in(population.grain(), scope)).of(reach.on(day));
  }

  /// The days that rows satisfying a condition can lie on.
  private static Span span(Condition condition, Dimension day) {
    return switch (condition) {
      case Condition.All(var parts) ->
          parts.stream().map(part -> span(part, day)).reduce(Span.ALL, Span::and);
      case Condition.Any(var parts) ->
          parts.stream().map(part -> span(part, day)).reduce(Span.NONE, Span::or);
      case Condition.Within(var dimension, var from, var to) ->
          dimension.equals(day)
              ? new Span(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to)
              : Span.ALL;
      case Condition.Not _,
          Condition.Is _,
          Condition.Known _,
          Condition.Has _,
          Condition.Between _ ->
          Span.ALL;
    };
  }

  /// Days from one to another; none where the first comes after the last.
  private record Span(LocalDate from, LocalDate to) {
    static final Span ALL = new Span(LocalDate.MIN, LocalDate.MAX);
    static final Span NONE = new Span(LocalDate.MAX, LocalDate.MIN);

    Span and(Span other) {
      return new Span(
          from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    Span or(Span other) {
      return new Span(
          from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    Condition on(Dimension day) {
      return new Condition.Within(
          day, from.equals(LocalDate.MIN) ? null : from, to.equals(LocalDate.MAX) ? null : to);
    }
  }
}
