package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Block;
import heard.reporting.definition.Definition;
import heard.reporting.definition.Filter;
import heard.reporting.document.CountedRows;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedReport.Section;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Evaluates a definition for one period over the record of one authority.
public final class Evaluation {

  private final Definition definition;
  private final Period period;
  private final Vocabulary vocabulary;
  private final Filter filter;
  private final Map<Block.Table, Plan> plans = new LinkedHashMap<>();
  private final Tallying tallying;
  private final List<EvaluatedReport.Meaning> meanings;

  /// Over the whole of the record.
  public Evaluation(Definition definition, Period period, Vocabulary vocabulary) {
    this(definition, period, vocabulary, Filter.NONE);
  }

  /// @param filter what the whole report is limited to
  public Evaluation(Definition definition, Period period, Vocabulary vocabulary, Filter filter) {
    this(definition, period, vocabulary, filter, Tallying.FEW);
  }

  /// @param few up to how many representations of an authority are few
  Evaluation(Definition definition, Period period, Vocabulary vocabulary, Filter filter, int few) {
    this.definition = definition;
    this.filter = filter;
    this.period = period;
    this.vocabulary = vocabulary;
    var planner = new Planner(definition, period, vocabulary, filter);
    definition.tables().forEach(table -> plans.put(table, planner.plan(table)));
    this.tallying =
        new Tallying(vocabulary, few, plans.values().stream().map(Plan::tallies).toList());
    this.meanings = new Meanings(definition, plans.values(), vocabulary).all();
  }

  /// Counts, and lays out what was counted.
  ///
  /// @param sql a transaction of the authority that may make temporary tables
  public EvaluatedReport over(
      DSLContext sql,
      Scope scope,
      String name,
      String authority,
      @Nullable LocalDate stoodOn,
      @Nullable LocalDate knownOn) {
    var taken = tallying.take(sql, scope.in(vocabulary));
    var outside = OutsideFigures.of(sql, vocabulary.figures(), asksFigures());
    var layout = new Layout(taken, outside, definition, period, vocabulary, filter);
    var tables = new LinkedHashMap<String, EvaluatedTable>();
    plans.forEach((block, plan) ->
        tables.put(
            block.head().id(),
            switch (plan) {
              case Plan.Grid grid -> layout.grid(grid);
              case Plan.Stated stated -> layout.stated(stated);
              case Plan.Ranking ranking -> new Ranks(ranking, layout).table();
              case Plan.Listing listing ->
                  layout.table(listing, Records.of(listing, rows(sql, scope, listing), vocabulary));
            }));
    tables.replaceAll((_, table) -> Figures.inLabels(table, tables));
    return new EvaluatedReport(
        name,
        Items.label(definition.head().title(), period),
        authority,
        period,
        definition.head().cover().in(period),
        reach(),
        definition.head().compared().stream().map(words -> words.in(period)).toList(),
        stoodOn,
        knownOn,
        filter.words(),
        sections(tables),
        meanings);
  }

  /// The number of an address: what it counts, and the rows it counts.
  public Optional<Tally> tally(String table, int number) {
    return definition
        .table(table)
        .map(plans::get)
        .map(Plan::tallies)
        .filter(tallies -> number >= 0 && number < tallies.size())
        .map(tallies -> tallies.get(number));
  }

  /// What a number counts, in words.
  public String describe(Tally tally) {
    return tally.population().words() + "; " + new Describing(vocabulary).of(tally.condition());
  }

  /// What is made of the numbers of the rows; empty where the rows are counted.
  public Optional<String> made(Tally tally) {
    return switch (tally.aggregate()) {
      case Aggregate.Rows _, Aggregate.Representations _ -> Optional.empty();
      case Aggregate.Sum(var of) -> Optional.of("sum of " + of.words());
      case Aggregate.Mean(var of) -> Optional.of("mean of " + of.words());
      case Aggregate.Median(var of) -> Optional.of("median of " + of.words());
    };
  }

  /// The rows that a number counts, by reference.
  ///
  /// @param seen what the reader may see, as a condition on {@code record.representation}
  public CountedRows rows(
      DSLContext sql, Scope scope, Tally tally, org.jooq.Condition seen, int most) {
    return new Opening(vocabulary, scope.in(vocabulary), tally).rows(sql, seen, most);
  }

  private boolean asksFigures() {
    return plans.values().stream().anyMatch(plan -> !plan.figures().isEmpty());
  }

  private List<Listing.Listed> rows(DSLContext sql, Scope scope, Plan.Listing listing) {
    return Listing.of(
        sql,
        vocabulary,
        scope.in(vocabulary),
        listing.rows().population(),
        listing.rows().condition(),
        listing.dimensions());
  }

  private List<Section> sections(Map<String, EvaluatedTable> tables) {
    var sections = new ArrayList<Section>();
    for (var block : definition.blocks()) {
      switch (block) {
        case Block.Prose prose ->
            sections.add(
                new EvaluatedReport.Prose(
                    Figures.inText(Items.label(prose.markdown(), period), tables)));
        case Block.Table table -> {
          var evaluated = tables.get(table.head().id());
          if (evaluated != null) {
            sections.add(new EvaluatedReport.Figures(evaluated));
          }
        }
      }
    }
    return sections;
  }

  /// The widest period that any number is taken of, earlier years for comparison left out.
  private Period reach() {
    var from = period.from();
    var to = period.to();
    for (var plan : plans.values()) {
      for (var tally : plan.tallies()) {
        for (var part : tally.condition().parts()) {
          if (part instanceof Condition.Within within
              && within.from() != null
              && within.to() != null
              && !within.from().isBefore(period.year().from())) {
            from = within.from().isBefore(from) ? within.from() : from;
            to = within.to().isAfter(to) ? within.to() : to;
          }
        }
      }
    }
    return new Period(from, to);
  }
}
