package heard.publishing;

import static heard.publishing.StaffordshireCounts.BEFORE;
import static heard.publishing.StaffordshireCounts.CORPORATE_1;
import static heard.publishing.StaffordshireCounts.CORPORATE_2;
import static heard.publishing.StaffordshireCounts.STATUTORY_1;
import static heard.publishing.StaffordshireCounts.STATUTORY_2;
import static heard.publishing.StaffordshireCounts.YEAR;
import static heard.publishing.StaffordshireCounts.having;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/// The whole of Staffordshire's report as a recount of a log gives it.
final class StaffordshireRecount extends RecountedReport {

  private static final Map<String, Days> YEARS = new LinkedHashMap<>();
  private static final Map<String, String> SERVICES =
      Map.of(
          "specialist", StaffordshireNatures.SPECIALIST,
          "lac-disability", StaffordshireNatures.LOOKED_AFTER,
          "partnership", StaffordshireNatures.PARTNERSHIP,
          "education", StaffordshireNatures.EDUCATION);

  static {
    YEARS.put("2015/16", Days.year(2015));
    YEARS.put("2016/17", BEFORE);
    YEARS.put("2017/18", YEAR);
  }

  private final StaffordshireCounts count;

  /// @param labels the rows of a table whose rows the profile names, its totals left out
  StaffordshireRecount(CouncilLog log, Function<String, List<String>> labels) {
    this.count = new StaffordshireCounts(log);
    feedback(labels);
    statutory();
    investigations(labels);
    panels();
    corporate(labels);
    for (var stage : List.of(STATUTORY_1, CORPORATE_1)) {
      quarters(stage);
      SERVICES.forEach((name, service) -> breakdown(stage, name, service, labels));
    }
    ombudsman();
    compliments(labels);
    commentary();
  }

  private static String table(String stage, String rest) {
    return (stage.equals(STATUTORY_1) ? "statutory-stage-1-" : "corporate-stage-1-") + rest;
  }

  private void feedback(Function<String, List<String>> labels) {
    var duty = having("Kind", "duty matter");
    put(
        "duty-matters-by-year",
        "2015 \u2013 2016",
        "Number of Duty Matters",
        count.contacts(Days.year(2015), duty));
    put(
        "duty-matters-by-year",
        "2016 \u2013 2017",
        "Number of Duty Matters",
        count.contacts(BEFORE, duty));
    put(
        "duty-matters-by-year",
        "2017 - 2018",
        "Number of Duty Matters",
        count.contacts(YEAR, duty));
    for (var category : labels.apply("duty-matters-by-category")) {
      put(
          "duty-matters-by-category",
          category,
          "Number",
          count.contacts(
              YEAR, duty.and(row -> CouncilLog.text(row, "Category").equalsIgnoreCase(category))));
    }
    var numbers = new LinkedHashMap<String, Long>();
    numbers.put("Duty matters", count.contacts(YEAR, duty));
    numbers.put("Advice and signposting", count.contacts(YEAR, duty.negate()));
    numbers.put("Statutory Stage 1", count.stages(STATUTORY_1, YEAR));
    numbers.put("Statutory Stage 2", count.stages(STATUTORY_2, YEAR));
    numbers.put("Statutory Stage 3 panels held", count.panels(_ -> true));
    numbers.put("Corporate Stage 1", count.stages(CORPORATE_1, YEAR));
    numbers.put("Corporate Stage 2 accepted", count.stages(CORPORATE_2, YEAR, count.accepted()));
    numbers.put("Local Government Ombudsman (LGO)", count.ombudsman(YEAR, _ -> true));
    numbers.put("Compliments", count.compliments(YEAR, _ -> true));
    numbers.forEach((label, number) -> put("total-feedback", label, "Number", number));
    long all = numbers.values().stream().mapToLong(Long::longValue).sum();
    long complaints = count.stages(STATUTORY_1, YEAR) + count.stages(CORPORATE_1, YEAR);
    long matters = count.contacts(YEAR, duty);
    figure("figures-duty-matters", "duty-share", percent(matters, all, 0));
    figure("figures-duty-matters", "duty-over-complaints", rise(matters, complaints, 0));
  }

  private void quarters(String stage) {
    YEARS.forEach((label, year) -> {
      for (int quarter = 1; quarter <= 4; quarter++) {
        put(
            table(stage, "by-quarter"),
            label,
            "Q" + quarter,
            count.stages(stage, year.quarter(quarter)));
      }
      put(table(stage, "by-quarter"), label, "TOTAL", count.stages(stage, year));
    });
  }

  private void breakdown(
      String stage, String name, String service, Function<String, List<String>> labels) {
    if (stage.equals(STATUTORY_1) && name.equals("education")) {
      return;
    }
    for (var team : labels.apply(table(stage, name))) {
      row(stage, name, team, count.ofService(service).and(count.ofTeam(team)));
    }
    row(stage, name, "TOTAL", count.ofService(service));
    natures(stage, service);
  }

  private void row(String stage, String name, String label, Predicate<Map<String, String>> such) {
    for (int quarter = 1; quarter <= 4; quarter++) {
      put(
          table(stage, name),
          label,
          "Q" + quarter,
          count.stages(stage, YEAR.quarter(quarter), such));
    }
    put(table(stage, name), label, "TOTAL", count.stages(stage, YEAR, such));
  }

  private void natures(String stage, String service) {
    long all = count.elements(stage, count.ofService(service));
    for (var nature : StaffordshireNatures.printed(stage, service)) {
      long number = count.elements(stage, count.ofService(service).and(having("Nature", nature)));
      put(table(stage, "nature"), service, nature, "Percentage", percent(number, all, 0));
    }
    put(table(stage, "nature"), service, "TOTAL", "Percentage", percent(all, all, 0));
  }

  private void shares(
      String table, String stage, Map<String, Predicate<Map<String, String>>> columns) {
    YEARS.forEach((label, year) -> {
      long all = count.stages(stage, year);
      columns.forEach((column, such) ->
          put(table, label, column, percent(count.stages(stage, year, such), all, 0)));
    });
  }

  private static void outcomes(
      Map<String, Predicate<Map<String, String>>> columns, String... outcomes) {
    for (var outcome : outcomes) {
      columns.put(outcome, having("Outcome", outcome));
    }
  }

  private boolean isLate(Map<String, String> row) {
    return count.isAnswered(row) && !count.isInTime(row);
  }

  private void statutory() {
    var ended = new LinkedHashMap<String, Predicate<Map<String, String>>>();
    outcomes(ended, "Complainant not Engaging", "Closed: Sensitive Matter", "Complaint Withdrawn");
    var all = new LinkedHashMap<String, Predicate<Map<String, String>>>();
    outcomes(all, "Upheld", "Partially Upheld", "Not Upheld");
    all.putAll(ended);
    shares("statutory-stage-1-outcomes", STATUTORY_1, all);
    var times = new LinkedHashMap<String, Predicate<Map<String, String>>>();
    times.put("Within Timescale", count::isInTime);
    times.put("Over Timescale", this::isLate);
    ended.forEach((column, such) -> times.put(column, such.and(row -> !count.isAnswered(row))));
    shares("statutory-stage-1-timescales", STATUTORY_1, times);
    var figures = "figures-statutory-stage-1";
    received(figures, STATUTORY_1);
    long total = count.stages(STATUTORY_1, YEAR);
    figure(figures, "q1-share", percent(count.stages(STATUTORY_1, YEAR.quarter(1)), total, 0));
    figure("figures-statutory-remedies", "explanation", explained(STATUTORY_1));
  }

  private void received(String figures, String stage) {
    long total = count.stages(stage, YEAR);
    figure(figures, "total", total);
    figure(figures, "change", fall(total, count.stages(stage, BEFORE), 0));
    figure(
        figures,
        "outstanding",
        percent(count.stages(stage, YEAR, having("Status", "open")), total, 0));
    figure(
        figures, "within-timescale", percent(count.stages(stage, YEAR, count::isInTime), total, 0));
  }

  private Object explained(String stage) {
    return percent(
        count.remedies(stage, having("Remedy", "explanation")),
        count.remedies(stage, _ -> true),
        0);
  }

  private void investigations(Function<String, List<String>> labels) {
    var number = "Number of Stage 2 Independent Investigations";
    YEARS.forEach((label, year) -> {
      long one = count.stages(STATUTORY_1, year);
      long two = count.stages(STATUTORY_2, year);
      put("statutory-stage-2-by-year", label, number, two);
      var progression = "statutory-stage-2-progression";
      put(progression, label, "Number of Stage 1 Statutory Complaints", one);
      put(progression, label, number, two);
      put(
          progression,
          label,
          "Percentage of Stage 1 Complaints Progressing to Stage 2 Investigation",
          percent(two, one, 0));
    });
    for (var service : labels.apply("statutory-stage-2-by-service")) {
      put(
          "statutory-stage-2-by-service",
          service,
          number,
          count.stages(STATUTORY_2, YEAR, count.ofService(service)));
    }
    teams("statutory-stage-2-by-team", STATUTORY_2, _ -> true, labels);
    long all = count.elements(STATUTORY_2, _ -> true);
    for (var finding : List.of("Upheld", "Not Upheld", "Partially Upheld", "No Finding")) {
      long found = count.elements(STATUTORY_2, having("Finding", finding));
      put("statutory-stage-2-findings", finding, "Figure", found);
      put("statutory-stage-2-findings", finding, "Percentage", percent(found, all, 0));
    }
    figure("figures-statutory-stage-2", "investigations", count.stages(STATUTORY_2, YEAR));
    figure("figures-statutory-stage-2", "individual-complaints", all);
  }

  private void teams(
      String table,
      String stage,
      Predicate<Map<String, String>> such,
      Function<String, List<String>> labels) {
    for (var team : labels.apply(table)) {
      put(table, team, "Number", count.stages(stage, YEAR, such.and(count.ofTeam(team))));
    }
  }

  private void panels() {
    for (var name : List.of("lac-disability", "specialist")) {
      var service = Objects.requireNonNull(SERVICES.get(name));
      put(
          "statutory-stage-3-panels",
          service,
          "Number of Stage 3 Complaints Review Panels",
          count.panels(count.ofService(service)));
    }
    put(
        "statutory-stage-3-panels",
        "TOTAL",
        "Number of Stage 3 Complaints Review Panels",
        count.panels(_ -> true));
    var figures = "figures-statutory-stage-3";
    figure(figures, "panels", count.panels(_ -> true));
    figure(figures, "from-previous-year", count.panels(count.receivedIn(BEFORE)));
  }

  private void corporate(Function<String, List<String>> labels) {
    var columns = new LinkedHashMap<String, Predicate<Map<String, String>>>();
    outcomes(
        columns,
        "Upheld",
        "Partially Upheld",
        "Not Upheld",
        "Complainant not Engaging",
        "Unable to make a Finding",
        "Complaint Withdrawn");
    columns.put("Remains Ongoing", having("Status", "open"));
    shares("corporate-stage-1-outcomes", CORPORATE_1, columns);
    var times = new LinkedHashMap<String, Predicate<Map<String, String>>>();
    times.put("Within Timescale", count::isInTime);
    times.put("Over Timescale", this::isLate);
    shares("corporate-stage-1-timescales", CORPORATE_1, times);
    received("figures-corporate-stage-1", CORPORATE_1);
    figure("figures-corporate-stage-1", "explanation", explained(CORPORATE_1));
    for (var service : labels.apply("corporate-stage-2-by-service")) {
      put(
          "corporate-stage-2-by-service",
          service,
          "Number of Stage 2 Reviews",
          count.stages(CORPORATE_2, YEAR, count.accepted().and(count.ofService(service))));
    }
    teams("corporate-stage-2-by-team", CORPORATE_2, count.accepted(), labels);
    figure(
        "figures-corporate-stage-2", "accepted", count.stages(CORPORATE_2, YEAR, count.accepted()));
  }

  private void ombudsman() {
    Predicate<Map<String, String>> fault =
        row -> CouncilLog.text(row, "Decision").startsWith("Maladministration");
    long all = count.ombudsman(YEAR, _ -> true);
    long before = count.ombudsman(BEFORE, _ -> true);
    long faults = count.ombudsman(YEAR, fault);
    long faultsBefore = count.ombudsman(BEFORE, fault);
    var figures = "figures-lgo";
    figure(figures, "total", all);
    figure(figures, "fault-share", percent(faults, all, 0));
    figure(figures, "after-all-stages", count.ombudsman(YEAR, having("After all stages", "Y")));
    figure(
        figures,
        "fault-change",
        all == 0 || before == 0
            ? UNDEFINED
            : BigDecimal.valueOf(100 * (faults * before - faultsBefore * all))
                .divide(BigDecimal.valueOf(all * before), 0, RoundingMode.HALF_UP));
    var records = new ArrayList<List<Object>>();
    for (var row : count.decisions()) {
      records.add(
          List.of(
              BigDecimal.valueOf(records.size() + 1L),
              CouncilLog.text(row, "Service"),
              CouncilLog.text(row, "Status"),
              CouncilLog.text(row, "Decision"),
              CouncilLog.text(row, "Recommendation")));
    }
    records("lgo-decisions", records);
  }

  private void compliments(Function<String, List<String>> labels) {
    long all = count.compliments(YEAR, _ -> true);
    figure("figures-compliments", "total", all);
    figure("figures-compliments", "change", rise(all, count.compliments(BEFORE, _ -> true), 0));
    for (var service : labels.apply("compliments-by-service")) {
      put(
          "compliments-by-service",
          service,
          "Number",
          count.compliments(YEAR, having("Service", service)));
    }
  }

  private void commentary() {
    long all = count.stages(STATUTORY_1, YEAR) + count.stages(CORPORATE_1, YEAR);
    Map.of("upheld", "Upheld", "partially-upheld", "Partially Upheld", "not-upheld", "Not Upheld")
        .forEach((id, outcome) ->
            figure(
                "figures-commentary",
                id,
                percent(
                    count.stages(STATUTORY_1, YEAR, having("Outcome", outcome))
                        + count.stages(CORPORATE_1, YEAR, having("Outcome", outcome)),
                    all,
                    0)));
  }
}
