package heard.bench;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a run came to, to be read or to be processed.
///
/// @param loadBefore the machine's load when it began
record Results(Machine machine, int cases, double loadBefore, List<Figure> figures) {

  Results {
    figures = List.copyOf(figures);
  }

  void markdown(PrintWriter out) {
    out.printf(Locale.UK, "%,d representations. %s.%n", cases, machine.says());
    out.printf(
        Locale.UK,
        "Load average when it began %.2f, when it ended %.2f.%n%n",
        loadBefore,
        Machine.load());
    out.println("| Measured | Figure | Yardstick | Times | Bar | Met | Load |");
    out.println("| --- | ---: | --- | ---: | --- | --- | ---: |");
    for (var figure : figures) {
      out.printf(
          Locale.UK,
          "| %s | %s | %s | %s | %s | %s | %.1f |%n",
          figure.what(),
          figure.says(),
          figure.yardstickSays(),
          figure.ratioSays(),
          figure.barSays(),
          figure.met(),
          figure.load());
    }
  }

  void json(PrintWriter out) {
    var all = new LinkedHashMap<String, Object>();
    all.put("representations", cases);
    all.put("machine", machine.says());
    all.put("loadBefore", loadBefore);
    all.put("figures", figures.stream().map(Results::fields).toList());
    out.println(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(all));
  }

  private static LinkedHashMap<String, @Nullable Object> fields(Figure figure) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    var yardstick = figure.yardstick();
    fields.put("id", figure.id());
    fields.put("what", figure.what());
    fields.put("value", figure.value());
    fields.put("unit", figure.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    fields.put("yardstick", yardstick == null ? null : yardstick.value());
    fields.put("yardstickIs", yardstick == null ? null : yardstick.what());
    fields.put("bar", figure.bar() == null ? null : figure.barSays());
    fields.put("met", figure.bar() == null ? null : figure.met().equals("yes"));
    fields.put("load", figure.load());
    return fields;
  }
}
