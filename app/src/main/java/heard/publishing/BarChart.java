package heard.publishing;

import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A chart as a picture: horizontal bars below their labels, each with its number beside it, narrow
/// enough to be read on a phone. Its text alternative says every number it shows.
final class BarChart {

  private static final String[] COLOURS = {"#1d70b8", "#28a197", "#f47738", "#801650"};
  private static final int WIDTH = 460;
  private static final int NUMBERS = 80;
  private static final int LETTERS_OF_LINE = 56;
  private static final int LETTER = 8;
  private static final int LINE = 20;
  private static final int BAR = 18;
  private static final int GAP = 10;

  private record Bar(
      String row, int series, String column, String unit, BigDecimal number, String shown) {}

  private final EvaluatedTable table;
  private final List<Bar> bars;
  private final BigDecimal most;
  private final Markup svg = new Markup();
  private int y = LINE / 4;

  private BarChart(EvaluatedTable table, List<Bar> bars) {
    this.table = table;
    this.bars = bars;
    this.most =
        bars.stream()
            .map(bar -> bar.number().abs())
            .max(BigDecimal::compareTo)
            .filter(number -> number.signum() > 0)
            .orElse(BigDecimal.ONE);
  }

  /// The picture; empty where the table has no number to be drawn.
  static Optional<String> of(EvaluatedTable table, EvaluatedTable.Grid grid, Texts texts) {
    var bars = comparable(bars(grid, texts));
    return bars.isEmpty() ? Optional.empty() : Optional.of(new BarChart(table, bars).draw());
  }

  private static List<Bar> bars(EvaluatedTable.Grid grid, Texts texts) {
    var bars = new ArrayList<Bar>();
    for (var row : grid.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        var cell = row.cells().get(i);
        if (cell.printed() instanceof Printed.Amount(var number)) {
          var column = grid.columns().get(i).name();
          bars.add(new Bar(row.label(), i, column, cell.unit(), number, Shown.of(cell, texts)));
        }
      }
    }
    return bars;
  }

  /// Those that one scale can show: a change in percent is no length beside a count.
  private static List<Bar> comparable(List<Bar> bars) {
    return bars.stream().filter(bar -> bar.unit().equals(bars.getFirst().unit())).toList();
  }

  private String draw() {
    var inside = new Markup();
    legend(inside);
    String row = null;
    for (var bar : bars) {
      if (!bar.row().equals(row)) {
        y += row == null ? 0 : GAP;
        row = bar.row();
        label(inside, row);
      }
      bar(inside, bar);
    }
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + (y + GAP),
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
    svg.element("desc", alternative(), "id", table.id() + "-desc");
    return svg.made(inside.toString()).close("svg").toString();
  }

  private String alternative() {
    return bars.stream()
        .map(bar -> "%s, %s: %s".formatted(bar.row(), bar.column(), bar.shown()))
        .collect(Collectors.joining("; ", "Bar chart. ", "."));
  }

  private void legend(Markup svg) {
    var series = bars.stream().map(Bar::series).distinct().toList();
    if (series.size() < 2) {
      return;
    }
    int x = 0;
    for (int each : series) {
      var name =
          bars.stream().filter(bar -> bar.series() == each).findFirst().orElseThrow().column();
      int wide = LINE + GAP + name.length() * LETTER;
      if (x > 0 && x + wide > WIDTH) {
        x = 0;
        y += LINE;
      }
      rectangle(svg, x, 14, each);
      text(svg, x + LINE, name);
      x += wide + GAP;
    }
    y += LINE + GAP;
  }

  private void label(Markup svg, String label) {
    for (var line : lines(label)) {
      text(svg, 0, line);
      y += LINE;
    }
  }

  private void bar(Markup svg, Bar bar) {
    double length = bar.number().abs().doubleValue() / most.doubleValue() * (WIDTH - NUMBERS);
    rectangle(svg, 0, Math.max(length, 1), bar.series());
    text(svg, (int) Math.round(length) + 8, bar.shown());
    y += BAR + 3;
  }

  private void rectangle(Markup svg, int x, double width, int series) {
    svg.open(
            "rect",
            "x",
            "" + x,
            "y",
            "" + y,
            "width",
            String.format(Locale.ROOT, "%.1f", width),
            "height",
            "" + BAR,
            "fill",
            COLOURS[series % COLOURS.length])
        .close("rect");
  }

  private void text(Markup svg, int x, String text) {
    svg.element("text", text, "x", "" + x, "y", "" + (y + 14), "fill", "#0b0c0c");
  }

  /// A long label in as many lines as it needs.
  private static List<String> lines(String label) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : label.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS_OF_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
