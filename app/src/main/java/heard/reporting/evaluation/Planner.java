package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Block;
import heard.reporting.definition.Block.FieldOf;
import heard.reporting.definition.Definition;
import heard.reporting.definition.Filter;
import heard.reporting.definition.Line;
import heard.reporting.definition.Line.Print;
import heard.reporting.definition.Measure;
import heard.reporting.definition.Part;
import heard.reporting.definition.PeriodWords;
import heard.reporting.document.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out the tables of a definition for one period and one authority. The plan depends on
/// nothing else, so that a number keeps its address.
final class Planner {

  private final Definition definition;
  private final Period report;
  private final Vocabulary vocabulary;
  private final Filter filter;
  private final Terms terms;

  /// @param filter what the whole report is limited to
  Planner(Definition definition, Period report, Vocabulary vocabulary, Filter filter) {
    this.definition = definition;
    this.report = report;
    this.vocabulary = vocabulary;
    this.filter = filter;
    this.terms = new Terms(report, definition.head().rounding(), vocabulary, filter);
  }

  Plan plan(Block.Table table) {
    return switch (table) {
      case Block.Grid grid -> grid(grid);
      case Block.Ranking ranking ->
          new RankingPlanner(definition, report, vocabulary, terms, this::rows).plan(ranking);
      case Block.Listing listing -> listing(listing);
      case Block.Stated stated -> stated(stated);
    };
  }

  private Plan.Grid grid(Block.Grid grid) {
    var columns = items(grid, grid.columns(), null);
    var items = rows(grid);
    var rows = new ArrayList<Plan.Row>();
    for (var item : items) {
      rows.add(
          new Plan.Row(
              item,
              columns.stream().map(column -> cell(grid, item, column, items, columns)).toList()));
    }
    return new Plan.Grid(
        grid,
        Plan.tallies(rows.stream().flatMap(row -> row.cells().stream())),
        columns,
        columns.stream().map(column -> unit(grid, column)).toList(),
        List.copyOf(rows));
  }

  private List<Item> rows(Block.Grid grid) {
    var items = new ArrayList<Item>();
    if (grid.groups().isEmpty()) {
      items.addAll(items(grid, grid.rows(), null));
    }
    for (var group : items(grid, grid.groups(), null)) {
      items.addAll(items(grid, grid.rows(), group));
    }
    items.addAll(items(grid, grid.closing(), null));
    return items;
  }

  private List<Item> items(Block.Grid grid, List<Line> lines, @Nullable Item group) {
    var population = grid.part().population();
    var common = grid.part().asked().in(report);
    return Items.of(
        lines,
        group,
        population == null ? common : Condition.all(common, filter.on(population.grain(), report)),
        usual(grid.part()),
        report,
        vocabulary);
  }

  private Plan.PlannedCell cell(
      Block.Grid grid, Item row, Item column, List<Item> rows, List<Item> columns) {
    var measure = measure(grid, row, column).in(row.published());
    var natural = Terms.unit(measure);
    var unit = said(row.print(), column.print()).orElse(natural);
    int decimals =
        Plan.decimals(
            row.print(), column.print(), definition.head().rounding().decimalsOf(unit), unit);
    boolean falling =
        "decrease".equals(row.print().direction()) || "decrease".equals(column.print().direction());
    if (measure instanceof Measure.Given(var number, _)) {
      return new Plan.PlannedCell(
          new Term.Given(Exact.of(number)), unit, Math.max(decimals, number.scale()));
    }
    if (measure instanceof Measure.Fixed(var words)) {
      return new Plan.PlannedCell(new Term.Fixed(words), unit, decimals);
    }
    var at = at(grid, row, column);
    if (measure instanceof Measure.Rank) {
      boolean down = column.measure() != null || row.measure() == null;
      if (!(down ? row : column).hasRank()) {
        return new Plan.PlannedCell(new Term.Fixed(""), unit, decimals);
      }
      at =
          at.among(
              down
                  ? row.rivals(rows).map(other -> at(grid, other, column)).toList()
                  : column.rivals(columns).map(other -> at(grid, row, other)).toList());
    }
    return new Plan.PlannedCell(terms.of(measure, at, falling), unit, decimals);
  }

  private static Optional<String> said(Print row, Print column) {
    return Optional.ofNullable(row.unit()).or(() -> Optional.ofNullable(column.unit()));
  }

  private static Measure measure(Block.Grid grid, Item row, Item column) {
    return column.measure() != null
        ? column.measure()
        : row.measure() != null
            ? row.measure()
            : grid.part().measure() != null ? grid.part().measure() : new Measure.Count();
  }

  private static String unit(Block.Grid grid, Item column) {
    if (column.print().unit() != null) {
      return column.print().unit();
    }
    if (grid.head().kind().equals("figure")) {
      return "see row unit";
    }
    return column.measure() != null
        ? Terms.unit(column.measure())
        : grid.part().measure() != null ? Terms.unit(grid.part().measure()) : "count";
  }

  private At at(Block.Grid grid, Item row, Item column) {
    var population =
        row.population() != null
            ? row.population()
            : column.population() != null ? column.population() : grid.part().population();
    return new At(
        needed(population),
        grid.part().asked().in(report),
        usual(grid.part()),
        row.ask(),
        column.ask());
  }

  private Plan.Listing listing(Block.Listing listing) {
    var at =
        new At(
            needed(listing.part().population()),
            listing.part().asked().in(report),
            usual(listing.part()),
            Ask.NOTHING,
            Ask.NOTHING);
    var dimensions =
        listing.values().values().stream()
            .flatMap(value ->
                value instanceof FieldOf.Value(var dimension) ? List.of(dimension).stream() : null)
            .toList();
    var rows = terms.tally(at, new Measure.Count());
    var set = new LinkedHashMap<String, String>();
    listing.set().forEach((field, words) -> set.put(field, Items.label(words, report)));
    return new Plan.Listing(listing, rows, dimensions, set);
  }

  private Plan.Stated stated(Block.Stated stated) {
    var records = new ArrayList<Map<String, Plan.PlannedCell>>();
    for (var record : stated.records()) {
      var cells = new LinkedHashMap<String, Plan.PlannedCell>();
      record.forEach((name, field) -> cells.put(name, field(stated, field)));
      records.add(cells);
    }
    return new Plan.Stated(
        stated, Plan.tallies(records.stream().flatMap(one -> one.values().stream())), records);
  }

  private Plan.PlannedCell field(Block.Stated stated, Block.Stated.Field field) {
    if (field.words() != null) {
      return new Plan.PlannedCell(new Term.Fixed(field.words()), "text", 0);
    }
    var part = field.part();
    var measure = part.measure() == null ? new Measure.Count() : part.measure();
    var population = part.population() == null ? stated.part().population() : part.population();
    var unit = Terms.unit(measure);
    var at =
        new At(
            needed(population),
            stated.part().asked().in(report),
            usual(stated.part()),
            Ask.of(part.asked().in(report), part.period()),
            Ask.NOTHING);
    return new Plan.PlannedCell(
        terms.of(measure, at, false), unit, definition.head().rounding().decimalsOf(unit));
  }

  static PeriodWords usual(Part part) {
    return part.period() == null ? PeriodWords.THE_PERIOD : part.period();
  }

  static Population needed(@Nullable Population population) {
    if (population == null) {
      throw new IllegalStateException("a cell without a population passed the check");
    }
    return population;
  }
}
