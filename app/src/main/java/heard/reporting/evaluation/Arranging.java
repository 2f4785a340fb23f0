package heard.reporting.evaluation;

import heard.reporting.definition.Line.By;
import heard.reporting.document.Cell;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Puts the lines of one axis in order: those that are to be left out, those made for each of
/// several in the order that is asked for, and only so many of them.
final class Arranging {

  /// Words joined from numbers that are all nought, as "0" or "–% (0/0)".
  private static final Pattern NOUGHTS = Pattern.compile("[^1-9]*0[^1-9]*");

  /// A row or a column with what stands in it.
  record Line(Item item, List<Cell> cells) {

    boolean isZero() {
      return cells.stream()
          .allMatch(cell ->
              switch (cell.printed()) {
                case Printed.Amount(var number) -> number.signum() == 0;
                case Printed.Undefined _ -> true;
                case Printed.Words(var words) -> NOUGHTS.matcher(words).matches();
                case Printed.Paper _ -> false;
              });
    }

    /// The number by which lines are ordered: the last in it.
    BigDecimal number() {
      for (var cell : cells.reversed()) {
        if (cell.printed() instanceof Printed.Amount(var number)) {
          return number;
        }
      }
      return BigDecimal.ZERO;
    }
  }

  private Arranging() {}

  /// The places of the lines that are shown, in order.
  static List<Integer> order(List<Line> lines) {
    var ordered = new ArrayList<Integer>();
    int next = 0;
    while (next < lines.size()) {
      int end = next + 1;
      while (end < lines.size() && together(lines.get(next), lines.get(end))) {
        end++;
      }
      ordered.addAll(stretch(lines, next, end));
      next = end;
    }
    return ordered;
  }

  private static List<Integer> stretch(List<Line> lines, int from, int to) {
    var places = new ArrayList<>(IntStream.range(from, to).boxed().toList());
    places.removeIf(place -> lines.get(place).item().hideZero() && lines.get(place).isZero());
    var by = lines.get(from).item().by();
    if (by == null) {
      return places;
    }
    var least = BigDecimal.valueOf(by.least());
    places.removeIf(place -> by.least() > 0 && lines.get(place).number().compareTo(least) < 0);
    sort(places, lines, by);
    return by.top() > 0 ? places.subList(0, Math.min(by.top(), places.size())) : places;
  }

  private static boolean together(Line one, Line other) {
    return one.item().by() != null
        && Objects.equals(one.item().by(), other.item().by())
        && Objects.equals(one.item().group(), other.item().group());
  }

  private static void sort(List<Integer> places, List<Line> lines, By by) {
    Comparator<Integer> byNumber = Comparator.comparing(place -> lines.get(place).number());
    switch (by.order()) {
      case PROFILE -> {}
      case NAME ->
          places.sort(
              Comparator.comparing(
                  place -> lines.get(place).item().label(), String.CASE_INSENSITIVE_ORDER));
      case MOST -> places.sort(byNumber.reversed());
      case FEWEST -> places.sort(byNumber);
    }
  }
}
