package heard.bench;

import heard.bench.Figure.Yardstick;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers the figures of a run, and tells each as it comes.
final class Figures {

  private final PrintWriter progress;
  private final List<Figure> figures = new ArrayList<>();

  Figures(PrintWriter progress) {
    this.progress = progress;
  }

  List<Figure> all() {
    return List.copyOf(figures);
  }

  /// Says what is being done now.
  void doing(String what) {
    progress.println(what + " …");
    progress.flush();
  }

  void add(String id, String what, double value, Unit unit) {
    add(id, what, value, unit, null, null);
  }

  void add(String id, String what, double value, Unit unit, Bar bar) {
    add(id, what, value, unit, null, bar);
  }

  void add(
      String id,
      String what,
      double value,
      Unit unit,
      @Nullable Yardstick yardstick,
      @Nullable Bar bar) {
    var figure = new Figure(id, what, value, unit, yardstick, bar, Machine.load());
    figures.add(figure);
    progress.println(
        "  %s: %s%s%s"
            .formatted(
                what,
                figure.says(),
                yardstick == null
                    ? ""
                    : ", %s times %s".formatted(figure.ratioSays(), figure.yardstickSays()),
                figure.met().equals("no") ? "  (missed: " + figure.barSays() + ")" : ""));
    progress.flush();
  }
}
