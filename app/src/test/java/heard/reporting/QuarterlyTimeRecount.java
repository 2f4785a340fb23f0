package heard.reporting;

import heard.reporting.document.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the quarterly report has to say of time: responses, and how many of them were late.
final class QuarterlyTimeRecount extends RecountedLog {

  private final Period yearBefore;

  QuarterlyTimeRecount(MadeLog log, Period period) {
    super(log, period);
    yearBefore = aYearBefore(period);
  }

  Map<String, Map<String, Object>> cells() {
    for (var number : List.of("1", "2", "3")) {
      var row = "Children Act 1989|" + NAMES.get(number) + "|";
      inTime(row, number);
      bands("bands", row, answered(number, period));
    }
    inTime("All stages|", null);
    for (var service : MadeLog.SERVICES) {
      byService(service, answered(null, period).stream().filter(s -> of(service, s)).toList());
    }
    byService("Not recorded", answered(null, period).stream().filter(s -> of("", s)).toList());
    byService("All", answered(null, period));
    for (var delay : MadeLog.DELAYS) {
      put(
          "delays",
          delay + "|Stages",
          answered(null, period).stream().filter(having("Delay", delay)).count());
    }
    put(
        "delays",
        "Total|Stages",
        answered(null, period).stream().filter(having("Delay", "").negate()).count());
    return cells;
  }

  private void inTime(String row, @Nullable String number) {
    var now = answered(number, period);
    var days = now.stream().map(Stage::days).sorted().toList();
    put("in-time", row + "Responses", now.size());
    put("in-time", row + "Within timescale %", share(now));
    put("in-time", row + "The period before %", share(answered(number, before)));
    put("in-time", row + "A year before %", share(answered(number, yearBefore)));
    put("in-time", row + "Direction of travel", travel(now, answered(number, before)));
    put("in-time", row + "Mean working days", mean(days));
    put("in-time", row + "Median working days", median(days));
  }

  private static Object share(List<Stage> answered) {
    return percent(inTime(answered), answered.size(), 0);
  }

  private static long inTime(List<Stage> answered) {
    return answered.stream().filter(Stage::inTime).count();
  }

  /// By the shares as they are, not as they are rounded.
  private static String travel(List<Stage> now, List<Stage> before) {
    if (now.isEmpty() || before.isEmpty()) {
      return "undefined";
    }
    int up = Long.compare(inTime(now) * before.size(), inTime(before) * now.size());
    return up > 0 ? "\u2197" : up < 0 ? "\u2198" : "\u2192";
  }

  private void byService(String service, List<Stage> answered) {
    var late = answered.stream().filter(stage -> !stage.inTime()).toList();
    put("in-time-by-service", service + "|Responses", answered.size());
    put("in-time-by-service", service + "|Within timescale", inTime(answered));
    put("in-time-by-service", service + "|Within timescale %", share(answered));
    put(
        "in-time-by-service",
        service + "|Mean working days late",
        mean(late.stream().map(Stage::daysLate).toList()));
  }

  private boolean of(String service, Stage stage) {
    return log.table("Representations").stream()
        .filter(row -> text(row, "Ref").equals(text(stage.of(), "Ref")))
        .allMatch(row -> text(row, "Service").equals(service));
  }
}
