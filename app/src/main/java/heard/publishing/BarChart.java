package heard.publishing;

import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A chart as a picture: horizontal bars, each with its number beside it. Its text alternative says
/// every number.
final class BarChart {

  private static final String[] COLOURS = {"#1d70b8", "#28a197", "#f47738", "#801650"};
  private static final int WIDTH = 720;
  private static final int LABELS = 250;
  private static final int BAR = 22;
  private static final int GAP = 12;
  private static final int TOP = 30;

  private record Bar(String row, String column, int series, BigDecimal number, String shown) {}

  private BarChart() {}

  static String of(EvaluatedTable table, EvaluatedTable.Grid grid, Texts texts) {
    var bars = bars(grid, texts);
    var most =
        bars.stream()
            .map(bar -> bar.number().abs())
            .max(BigDecimal::compareTo)
            .filter(number -> number.signum() > 0)
            .orElse(BigDecimal.ONE);
    int height = TOP + bars.size() * (BAR + 4) + grid.rows().size() * GAP;
    var svg = new Markup();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "role",
        "img",
        "aria-labelledby",
        table.id() + "-title " + table.id() + "-desc",
        "class",
        "heard-report__svg",
        "font-family",
        "inherit",
        "font-size",
        "15");
    svg.element("title", table.caption(), "id", table.id() + "-title");
    svg.element("desc", alternative(bars), "id", table.id() + "-desc");
    legend(svg, grid);
    int y = TOP;
    String row = null;
    for (var bar : bars) {
      if (!bar.row().equals(row)) {
        y += row == null ? 0 : GAP;
        row = bar.row();
        label(svg, 0, y, bar.row());
      }
      draw(svg, bar, most, y);
      y += BAR + 4;
    }
    return svg.close("svg").toString();
  }

  private static List<Bar> bars(EvaluatedTable.Grid grid, Texts texts) {
    var bars = new ArrayList<Bar>();
    for (var row : grid.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        var cell = row.cells().get(i);
        if (cell.printed() instanceof Printed.Amount(var number)) {
          bars.add(
              new Bar(row.label(), grid.columns().get(i).name(), i, number, Shown.of(cell, texts)));
        }
      }
    }
    return bars;
  }

  private static String alternative(List<Bar> bars) {
    return bars.isEmpty()
        ? "Nothing to show in this period."
        : bars.stream()
            .map(bar -> "%s, %s: %s".formatted(bar.row(), bar.column(), bar.shown()))
            .collect(Collectors.joining("; ", "Bar chart. ", "."));
  }

  private static void legend(Markup svg, EvaluatedTable.Grid grid) {
    if (grid.columns().size() < 2) {
      return;
    }
    int x = LABELS;
    for (int i = 0; i < grid.columns().size(); i++) {
      svg.open("rect", "x", "" + x, "y", "4", "width", "14", "height", "14", "fill", colour(i))
          .close("rect");
      label(svg, x + 20, 0, grid.columns().get(i).name());
      x += 40 + grid.columns().get(i).name().length() * 8;
    }
  }

  private static void draw(Markup svg, Bar bar, BigDecimal most, int y) {
    double width = bar.number().abs().doubleValue() / most.doubleValue() * (WIDTH - LABELS - 90);
    svg.open(
            "rect",
            "x",
            "" + LABELS,
            "y",
            "" + y,
            "width",
            String.format(Locale.ROOT, "%.1f", Math.max(width, 1)),
            "height",
            "" + BAR,
            "fill",
            colour(bar.series()))
        .close("rect");
    label(svg, LABELS + (int) Math.round(width) + 8, y, bar.shown());
  }

  private static void label(Markup svg, int x, int y, String text) {
    svg.element("text", text, "x", "" + x, "y", "" + (y + 16), "fill", "#0b0c0c");
  }

  private static String colour(int series) {
    return COLOURS[series % COLOURS.length];
  }
}
