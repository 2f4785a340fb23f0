package heard.reporting;

import heard.reporting.document.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What the annual report has to say of time: limits, extensions, days.
final class AnnualTimeRecount extends RecountedLog {

  AnnualTimeRecount(MadeLog log, Period period) {
    super(log, period);
  }

  Map<String, Map<String, Object>> cells() {
    for (var number : List.of("1", "2", "3")) {
      var answered = answered(number, period);
      inTime("Stage " + number + "|", answered);
      days("Stage " + number + "|", answered);
      bands("bands", "Stage " + number + "|", answered);
    }
    for (var when : List.of(period, before)) {
      before(when, answered("1", when));
      acknowledgements(when);
    }
    return cells;
  }

  private void inTime(String row, List<Stage> answered) {
    put("in-time", row + "Responses", answered.size());
    share(row, "In time without more", answered, stage -> stage.inTime() && !stage.extended());
    share(row, "Within an agreed extension", answered, s -> s.inTime() && s.extended());
    share(row, "Late", answered, stage -> !stage.inTime());
    put("in-time", row + "Not known", 0);
  }

  private void share(String row, String column, List<Stage> answered, Predicate<Stage> which) {
    long number = answered.stream().filter(which).count();
    put("in-time", row + column, number);
    put("in-time", row + column + " %", percent(number, answered.size(), 0));
  }

  private void days(String row, List<Stage> answered) {
    var late = answered.stream().filter(stage -> !stage.inTime()).toList();
    var days = answered.stream().map(Stage::days).sorted().toList();
    put("days-by-stage", row + "Responses", answered.size());
    put("days-by-stage", row + "Mean to the response", mean(days));
    put("days-by-stage", row + "Median to the response", median(days));
    put("days-by-stage", row + "Late", late.size());
    put(
        "days-by-stage",
        row + "Mean days late of these",
        mean(late.stream().map(Stage::daysLate).toList()));
  }

  private void before(Period when, List<Stage> answered) {
    var days = answered.stream().map(Stage::days).sorted().toList();
    var column = "|" + when.label();
    put("in-time-before", "Responses" + column, answered.size());
    put(
        "in-time-before",
        "Within timescale %" + column,
        percent(answered.stream().filter(Stage::inTime).count(), answered.size(), 0));
    put("in-time-before", "Mean working days" + column, mean(days));
    put("in-time-before", "Median working days" + column, median(days));
  }

  private void acknowledgements(Period when) {
    var days = daysToAcknowledge(received(when));
    put("acknowledgements", "Acknowledged|" + when.label(), days.size());
    put("acknowledgements", "Mean working days|" + when.label(), mean(days));
  }
}
