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
/// several in the order that is asked for, only so many of them, and the others as one.
final class Arranging {

  /// Words joined from numbers that are all nought, as "0" or "–% (0/0)".
  private static final Pattern NOUGHTS = Pattern.compile("[^1-9]*0[^1-9]*");

  /// A row or a column with what stands in it.
  record Line(Item item, List<Cell> cells) {

    /// Whether nothing was counted in it; words and numbers that nobody counted say nothing of
    /// that.
    boolean isZero() {
      return cells.stream()
          .filter(cell -> !cell.pieces().isEmpty())
          .allMatch(cell ->
              switch (cell.printed()) {
                case Printed.Amount(var number) -> number.signum() == 0;
                case Printed.Undefined _ -> true;
                case Printed.Words(var words) ->
                    words.isEmpty() || NOUGHTS.matcher(words).matches();
                case Printed.Paper _ -> false;
              });
    }

    /// The number by which lines are ordered: the one in that place, or the last in it.
    BigDecimal number(int place) {
      var from = place < 0 ? cells : cells.subList(place, place + 1);
      for (var cell : from.reversed()) {
        if (cell.printed() instanceof Printed.Amount(var number)) {
          return number;
        }
      }
      return BigDecimal.ZERO;
    }
  }

  /// A line that is shown.
  ///
  /// @param places the places of the lines it is made of: one, or those that it gathers
  record Shown(String label, List<Integer> places) {
    int first() {
      return places.getFirst();
    }
  }

  private Arranging() {}

  /// The lines that are shown, in order.
  ///
  /// @param across the lines that cross them
  static List<Shown> order(List<Line> lines, List<Item> across) {
    var ordered = new ArrayList<Shown>();
    int next = 0;
    while (next < lines.size()) {
      int end = next + 1;
      while (end < lines.size() && together(lines.get(next), lines.get(end))) {
        end++;
      }
      ordered.addAll(stretch(lines, across, next, end));
      next = end;
    }
    return ordered;
  }

  private static List<Shown> stretch(List<Line> lines, List<Item> across, int from, int to) {
    var places = new ArrayList<>(IntStream.range(from, to).boxed().toList());
    places.removeIf(place -> lines.get(place).item().hideZero() && lines.get(place).isZero());
    var by = lines.get(from).item().by();
    if (by == null) {
      return alone(lines, places);
    }
    var apart = places.stream().filter(place -> lines.get(place).item().apart()).toList();
    places.removeAll(apart);
    int column = place(across, by.orderBy());
    sort(places, lines, by, column);
    var least = BigDecimal.valueOf(by.least());
    var kept =
        places.stream()
            .filter(
                place -> by.least() == 0 || lines.get(place).number(column).compareTo(least) >= 0)
            .limit(by.top() == 0 ? places.size() : by.top())
            .toList();
    places.removeAll(kept);
    var shown = new ArrayList<>(alone(lines, kept));
    if (!by.others().isEmpty() && !places.isEmpty()) {
      shown.add(new Shown(by.others(), List.copyOf(places)));
    }
    shown.addAll(alone(lines, apart));
    return shown;
  }

  private static List<Shown> alone(List<Line> lines, List<Integer> places) {
    return places.stream()
        .map(place -> new Shown(lines.get(place).item().label(), List.of(place)))
        .toList();
  }

  private static boolean together(Line one, Line other) {
    return one.item().by() != null
        && Objects.equals(one.item().by(), other.item().by())
        && Objects.equals(one.item().group(), other.item().group());
  }

  /// The place of a line across by its id or what stands at its head; -1 for none.
  private static int place(List<Item> across, String name) {
    return IntStream.range(0, across.size())
        .filter(
            place -> name.equals(across.get(place).id()) || name.equals(across.get(place).label()))
        .findFirst()
        .orElse(-1);
  }

  private static void sort(List<Integer> places, List<Line> lines, By by, int column) {
    Comparator<Integer> byNumber = Comparator.comparing(place -> lines.get(place).number(column));
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
