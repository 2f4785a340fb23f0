package heard.reporting.evaluation;

import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Block;
import heard.reporting.definition.Definition;
import heard.reporting.definition.Filter;
import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays out the tables of a plan: rounds once, leaves out what is to be left out, puts in order.
final class Layout {

  private final Reckoning reckoning;
  private final OutsideFigures outside;
  private final RoundingMode mode;
  private final Map<Tally, Value> taken;
  private final Period report;
  private final Describing describing;
  private final Filter filter;

  Layout(
      Map<Tally, Value> taken,
      OutsideFigures outside,
      Definition definition,
      Period report,
      Vocabulary vocabulary,
      Filter filter) {
    this.filter = filter;
    this.mode =
        definition.head().rounding().halfEven() ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
    this.taken = taken;
    this.outside = outside;
    this.reckoning = new Reckoning(taken, outside, mode);
    this.report = report;
    this.describing = new Describing(vocabulary);
  }

  EvaluatedTable grid(Plan.Grid plan) {
    var rows = new ArrayList<Arranging.Line>();
    for (var row : plan.rows()) {
      rows.add(
          new Arranging.Line(
              row.item(), row.cells().stream().map(cell -> cell(plan, cell)).toList()));
    }
    var columns = new ArrayList<Arranging.Line>();
    for (int i = 0; i < plan.columns().size(); i++) {
      int column = i;
      columns.add(
          new Arranging.Line(
              plan.columns().get(i), rows.stream().map(row -> row.cells().get(column)).toList()));
    }
    var down = Arranging.order(rows, plan.columns());
    var across = Arranging.order(columns, plan.rows().stream().map(Plan.Row::item).toList());
    return table(
        plan,
        new EvaluatedTable.Grid(
            across.stream()
                .map(
                    line -> new EvaluatedTable.Column(line.label(), plan.units().get(line.first())))
                .toList(),
            down.stream().map(line -> row(plan, line, across)).toList()));
  }

  EvaluatedTable stated(Plan.Stated plan) {
    var records = new ArrayList<Map<String, Cell>>();
    for (var record : plan.records()) {
      var cells = new LinkedHashMap<String, Cell>();
      record.forEach((name, planned) -> cells.put(name, cell(plan, planned)));
      records.add(cells);
    }
    return table(
        plan, new EvaluatedTable.Records(plan.block().fields(), plan.block().texts(), records));
  }

  private EvaluatedTable.Row row(
      Plan.Grid plan, Arranging.Shown line, List<Arranging.Shown> across) {
    var item = plan.rows().get(line.first()).item();
    var cells = across.stream().map(column -> cell(plan, gathered(plan, line, column))).toList();
    return new EvaluatedTable.Row(
        line.label(),
        item.id(),
        item.group(),
        item.total(),
        item.print().unit() == null && item.id() != null && !cells.isEmpty()
            ? cells.getFirst().unit()
            : item.print().unit(),
        item.print().direction(),
        item.print().bound(),
        item.print().footnote(),
        cells);
  }

  /// The one cell of two lines, or what the cells of several come to together.
  private static Plan.PlannedCell gathered(
      Plan.Grid plan, Arranging.Shown row, Arranging.Shown column) {
    var cells =
        row.places().stream()
            .flatMap(down ->
                column.places().stream().map(across -> plan.rows().get(down).cells().get(across)))
            .toList();
    var first = cells.getFirst();
    return cells.size() == 1
        ? first
        : new Plan.PlannedCell(
            Together.of(cells.stream().map(Plan.PlannedCell::term).toList()),
            first.unit(),
            first.decimals());
  }

  Cell cell(Plan plan, Plan.PlannedCell planned) {
    var pieces =
        Plan.opened(planned.term()).stream()
            .distinct()
            .map(piece -> piece(plan, piece.role(), piece.tally()))
            .toList();
    return new Cell(
        printed(reckoning.of(planned.term()), planned.decimals()), planned.unit(), pieces);
  }

  Cell.Piece piece(Plan plan, String role, Tally tally) {
    return new Cell.Piece(
        role, plan.tallies().indexOf(tally), printed(value(tally), decimals(tally)));
  }

  private static int decimals(Tally tally) {
    return switch (tally.aggregate()) {
      case Aggregate.Rows _, Aggregate.Representations _, Aggregate.Sum _ -> 0;
      case Aggregate.Mean _, Aggregate.Median _ -> 1;
    };
  }

  Value value(Tally tally) {
    return taken.getOrDefault(tally, Value.of(0));
  }

  private Printed printed(Value value, int decimals) {
    return switch (value) {
      case Value.Amount(var exact) -> new Printed.Amount(exact.rounded(decimals, mode));
      case Value.Words(var words) -> new Printed.Words(words);
      case Value.Undefined(var reason) -> new Printed.Undefined(reason);
    };
  }

  EvaluatedTable table(Plan plan, EvaluatedTable.Body body) {
    var head = plan.block().head();
    return new EvaluatedTable(
        head.id(),
        head.section(),
        Items.label(head.caption(), report),
        head.kind(),
        head.down(),
        head.across(),
        head.from(),
        base(plan),
        notes(plan),
        new EvaluatedTable.Wording(head.zero(), head.undefined()),
        body);
  }

  /// The notes of the definition, each figure from outside with its day and source, and what is not
  /// limited as the report is.
  private List<String> notes(Plan plan) {
    var notes = new LinkedHashSet<>(plan.block().head().notes());
    plan.figures().forEach(figure -> notes.add(outside.note(figure.id(), figure.by())));
    for (var population : plan.populations()) {
      var missing = filter.notOf(population.grain());
      if (!missing.isEmpty()) {
        notes.add(
            "Not limited by %s: %s have none."
                .formatted(
                    Places.together(
                        missing.stream().map(one -> one.name().replace('-', ' ')).toList()),
                    population.grain().plural()));
      }
    }
    return List.copyOf(notes);
  }

  /// The population of the table or, where its lines have populations of their own, all of them.
  private static String populations(Block.Table table, @Nullable Population common) {
    var named = new LinkedHashSet<String>();
    if (common != null) {
      named.add(common.words());
    }
    if (table instanceof Block.Grid grid) {
      Stream.of(grid.groups(), grid.rows(), grid.closing(), grid.columns())
          .flatMap(List::stream)
          .map(line -> line.part().population())
          .filter(Objects::nonNull)
          .forEach(population -> named.add(population.words()));
    }
    return String.join("; ", named);
  }

  /// What was counted, in words: the population of the table, what all cells ask, the period.
  private String base(Plan plan) {
    var part =
        switch (plan.block()) {
          case Block.Grid grid -> grid.part();
          case Block.Ranking ranking -> ranking.part();
          case Block.Listing listing -> listing.part();
          case Block.Stated stated -> stated.part();
        };
    var words = new StringBuilder(populations(plan.block(), part.population()));
    if (words.isEmpty()) {
      return "";
    }
    var asked = describing.of(part.asked().in(report));
    if (!asked.isEmpty()) {
      words.append("; ").append(asked);
    }
    if (part.period() != null) {
      words.append("; ").append(part.period().in(report).label());
    }
    return words.toString();
  }
}
