package heard.publishing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/// The whole of Worcestershire's report as a recount of a log gives it.
final class WorcestershireRecount extends RecountedReport {

  static final Days YEAR = Days.year(2019);

  private static final String AREA = "Operational Services";
  private static final List<String> CAUSES =
      List.of(
          "Difficulty in obtaining consent from the service user",
          "Difficulty in contacting the complainant to agree the complainant's desired outcomes",
          "Complexity of the complaint, requiring other agency input",
          "Complainants adding to the initial complaint");

  private final CouncilLog log;

  WorcestershireRecount(CouncilLog log) {
    this.log = log;
    stageOne();
    causes();
    stageTwo();
    reasons();
  }

  private static Map<String, LongPredicate> bands(String first, String second, String over) {
    var bands = new LinkedHashMap<String, LongPredicate>();
    bands.put(first, days -> days <= 10);
    bands.put(second, days -> days > 10 && days <= 20);
    bands.put(over, days -> days > 20);
    return bands;
  }

  private void stageOne() {
    var days = answered().stream().map(this::workingDays).toList();
    bands("Within 10 working days", "Within 20 working days", "Over 20 working days")
        .forEach((column, band) -> put("stage-1-responses", AREA, column, number(days, band)));
    put("stage-1-responses", AREA, "Total", (long) days.size());

    var table = "figures-of-delay";
    figure(table, "answered", (long) days.size());
    figure(table, "within-10", number(days, one -> one <= 10));
    figure(table, "within-20", number(days, one -> one <= 20));
    figure(table, "mean", mean(days));
    figure(table, "median", median(days));
  }

  private void causes() {
    var rows = new ArrayList<>(CAUSES);
    rows.add("No cause recorded");
    var table = "stage-1-causes";
    var bands = bands("Within 10 working days", "11 to 20 working days", "Over 20 working days");
    for (var row : rows) {
      var days = answered().stream().filter(one -> cause(one).equals(row)).map(this::workingDays);
      var of = days.toList();
      if (of.isEmpty() && row.equals("No cause recorded")) {
        continue;
      }
      bands.forEach((column, band) -> put(table, row, column, number(of, band)));
      put(table, row, "Total", (long) of.size());
    }
    var all = answered().stream().map(this::workingDays).toList();
    bands.forEach((column, band) -> put(table, "Total", column, number(all, band)));
    put(table, "Total", "Total", (long) all.size());
  }

  private static String cause(Map<String, String> stage) {
    var said = CouncilLog.text(stage, "Delay reason");
    return CAUSES.stream().filter(said::equalsIgnoreCase).findFirst().orElse("No cause recorded");
  }

  private void stageTwo() {
    var days = answeredAtStageTwo().stream().map(this::workingDays).toList();
    put("stage-2-responses", AREA, "Within 25 working days", number(days, one -> one <= 25));
    put("stage-2-responses", AREA, "Over 25 working days", number(days, one -> one > 25));
    put("stage-2-responses", AREA, "Total", (long) days.size());
  }

  /// Sentences alone: one of the four causes is a category, and counted as such.
  private void reasons() {
    var said = new LinkedHashSet<String>();
    answeredAtStageTwo().stream()
        .sorted(Comparator.comparing(log::reference))
        .map(row -> CouncilLog.text(row, "Delay reason"))
        .filter(words -> !words.isEmpty() && CAUSES.stream().noneMatch(words::equalsIgnoreCase))
        .forEach(said::add);
    var records = new ArrayList<List<Object>>();
    for (var words : said) {
      records.add(List.of(BigDecimal.valueOf(records.size() + 1L), words));
    }
    records("stage-2-reasons-for-delay", records);
  }

  /// Stage 1 requested in the year, with a response whenever it came.
  private List<Map<String, String>> answered() {
    return log.table("stages").stream()
        .filter(row -> CouncilLog.text(row, "Stage").equals("Stage 1"))
        .filter(row -> YEAR.hold(log.day(row, "Requested date")))
        .filter(row -> log.day(row, "Response date").isPresent())
        .toList();
  }

  private List<Map<String, String>> answeredAtStageTwo() {
    return log.table("stages").stream()
        .filter(row -> CouncilLog.text(row, "Stage").equals("Stage 2"))
        .filter(row -> YEAR.hold(log.day(row, "Response date")))
        .toList();
  }

  private long workingDays(Map<String, String> stage) {
    LocalDate asked = log.day(stage, "Requested date").orElseThrow();
    return WorkingDays.between(asked, log.day(stage, "Response date").orElseThrow());
  }

  private static long number(List<Long> days, LongPredicate band) {
    return days.stream().filter(band::test).count();
  }

  private static Object mean(List<Long> days) {
    long sum = days.stream().mapToLong(Long::longValue).sum();
    return days.isEmpty()
        ? UNDEFINED
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP);
  }

  private static Object median(List<Long> days) {
    if (days.isEmpty()) {
      return UNDEFINED;
    }
    var sorted = days.stream().sorted().toList();
    int last = sorted.size() / 2;
    long sum = sorted.get((sorted.size() - 1) / 2) + sorted.get(last);
    return BigDecimal.valueOf(sum).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
  }
}
