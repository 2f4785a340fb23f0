package heard.reporting.evaluation;

import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Block;
import heard.reporting.definition.Line;
import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays out the tables of a plan: rounds once, leaves out what is to be left out, puts in order.
final class Layout {

  private final Reckoning reckoning;
  private final RoundingMode mode;
  private final Map<Tally, Value> taken;
  private final Period report;
  private final Describing describing;

  Layout(Map<Tally, Value> taken, boolean halfEven, Period report, Vocabulary vocabulary) {
    this.mode = halfEven ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
    this.taken = taken;
    this.reckoning = new Reckoning(taken, mode);
    this.report = report;
    this.describing = new Describing(vocabulary);
  }

  EvaluatedTable grid(Plan.Grid plan) {
    var rows = new ArrayList<Numbered>();
    for (var row : plan.rows()) {
      var cells = row.cells().stream().map(cell -> cell(plan, cell)).toList();
      rows.add(new Numbered(row, cells));
    }
    var columns = new ArrayList<EvaluatedTable.Column>();
    for (int i = 0; i < plan.columns().size(); i++) {
      columns.add(new EvaluatedTable.Column(plan.columns().get(i).label(), plan.units().get(i)));
    }
    return table(
        plan, new EvaluatedTable.Grid(columns, ordered(rows).stream().map(this::row).toList()));
  }

  private record Numbered(Plan.Row row, List<Cell> cells) {

    boolean isZero() {
      return cells.stream()
          .allMatch(cell ->
              switch (cell.printed()) {
                case Printed.Amount(var number) -> number.signum() == 0;
                case Printed.Undefined _ -> true;
                case Printed.Words _, Printed.Paper _ -> false;
              });
    }
  }

  /// The rows, those made for each value of a dimension in the order that is asked for.
  private List<Numbered> ordered(List<Numbered> rows) {
    var ordered = new ArrayList<Numbered>();
    int next = 0;
    while (next < rows.size()) {
      var by = rows.get(next).row().by();
      int end = next + 1;
      while (by != null && end < rows.size() && sameLines(rows.get(next), rows.get(end))) {
        end++;
      }
      var stretch = new ArrayList<>(rows.subList(next, end));
      stretch.removeIf(row -> row.row().item().hideZero() && row.isZero());
      if (by != null) {
        sort(stretch, by);
      }
      ordered.addAll(
          by != null && by.top() > 0
              ? stretch.subList(0, Math.min(by.top(), stretch.size()))
              : stretch);
      next = end;
    }
    return ordered;
  }

  private static boolean sameLines(Numbered one, Numbered other) {
    return Objects.equals(one.row().by(), other.row().by())
        && Objects.equals(one.row().item().group(), other.row().item().group());
  }

  private static void sort(List<Numbered> rows, Line.By by) {
    Comparator<Numbered> byName =
        Comparator.comparing(row -> row.row().item().label(), String.CASE_INSENSITIVE_ORDER);
    switch (by.order()) {
      case PROFILE -> {}
      case NAME -> rows.sort(byName);
      case MOST -> rows.sort(Comparator.comparing(Layout::last, Comparator.reverseOrder()));
    }
  }

  /// The number in the last column, by which rows are ordered.
  private static BigDecimal last(Numbered row) {
    return row.cells().getLast().printed() instanceof Printed.Amount(var number)
        ? number
        : BigDecimal.ZERO;
  }

  private EvaluatedTable.Row row(Numbered numbered) {
    var item = numbered.row().item();
    return new EvaluatedTable.Row(
        item.label(),
        item.id(),
        item.group(),
        item.total(),
        item.print().unit() == null && item.id() != null && !numbered.cells().isEmpty()
            ? numbered.cells().getFirst().unit()
            : item.print().unit(),
        item.print().direction(),
        item.print().bound(),
        item.print().footnote(),
        numbered.cells());
  }

  private Cell cell(Plan.Grid plan, Plan.PlannedCell planned) {
    var pieces =
        Plan.taken(planned.term()).stream()
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
        head.notes(),
        body);
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
