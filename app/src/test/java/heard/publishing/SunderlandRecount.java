package heard.publishing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// The whole of Sunderland's report as a recount of a log gives it.
final class SunderlandRecount extends RecountedReport {

  private static final List<String> STAGES = List.of("Stage One", "Stage Two", "Stage Three");
  private static final Map<String, String[]> FINDINGS = new LinkedHashMap<>();

  static {
    FINDINGS.put("Upheld", new String[] {"Upheld"});
    FINDINGS.put("Partially Upheld", new String[] {"Partially Upheld"});
    FINDINGS.put("Not Upheld", new String[] {"Not Upheld"});
    FINDINGS.put("Unsubstantiated/ Withdrawn", new String[] {"Unsubstantiated", "Withdrawn"});
  }

  private final SunderlandCounts count;

  /// @param services the rows of the table of services
  /// @param teams the rows of the table of teams
  SunderlandRecount(CouncilLog log, List<String> services, List<String> teams) {
    this.count = new SunderlandCounts(log);
    received(services);
    timeliness();
    outcomes();
    youngPeople();
    others();
    compliments(teams);
    rankings(services, teams);
  }

  private void received(List<String> services) {
    var heads = List.of("Q1 (Apr-Jun)", "Q2 (Jul-Sep)", "Q3 (Oct-Dec)", "Q4 (Jan-Mar)");
    for (int quarter = 1; quarter <= 4; quarter++) {
      var days = SunderlandCounts.YEAR.quarter(quarter);
      var column = heads.get(quarter - 1);
      long total = 0;
      for (var stage : STAGES) {
        put("complaints-received-by-stage", stage, column, count.requests(stage, days));
        total += count.requests(stage, days);
      }
      long corporate = count.requests("Corporate", days);
      put("complaints-received-by-stage", "Corporate (Non Statutory)", column, corporate);
      put("complaints-received-by-stage", "Total", column, total + corporate);
    }
    var figures = "figures-complaints-received";
    long one = count.requests("Stage One", SunderlandCounts.YEAR);
    long oneBefore = count.requests("Stage One", SunderlandCounts.BEFORE);
    long two = count.requests("Stage Two", SunderlandCounts.YEAR);
    long twoBefore = count.requests("Stage Two", SunderlandCounts.BEFORE);
    figure(
        figures,
        "stage-one-q3-q4",
        count.requests("Stage One", SunderlandCounts.YEAR.quarters(3, 4)));
    figure(figures, "stage-one-year", one);
    figure(figures, "stage-one-previous-year", oneBefore);
    figure(figures, "stage-one-change", fall(one, oneBefore, 1));
    figure(figures, "stage-two-q3", count.requests("Stage Two", SunderlandCounts.YEAR.quarter(3)));
    figure(figures, "stage-two-q4", count.requests("Stage Two", SunderlandCounts.YEAR.quarter(4)));
    figure(figures, "stage-two-year", two);
    figure(figures, "stage-two-previous-year", twoBefore);
    figure(figures, "stage-two-change", fall(two, twoBefore, 0));
    figure(figures, "stage-three-year", count.requests("Stage Three", SunderlandCounts.YEAR));
    figure(
        figures,
        "stage-three-previous-year",
        count.requests("Stage Three", SunderlandCounts.BEFORE));
    for (int quarter = 1; quarter <= 4; quarter++) {
      long total = 0;
      for (var service : services) {
        long number = count.requestsOf(service, SunderlandCounts.YEAR.quarter(quarter));
        put("stage-one-by-service-area", service, "Q" + quarter, number);
        total += number;
      }
      put("stage-one-by-service-area", "Total", "Q" + quarter, total);
    }
    long all = 0;
    for (var service : services) {
      put(
          "stage-one-by-service-area",
          service,
          "Total",
          count.requestsOf(service, SunderlandCounts.YEAR));
      all += count.requestsOf(service, SunderlandCounts.YEAR);
    }
    put("stage-one-by-service-area", "Total", "Total", all);
  }

  private void timeliness() {
    var row = "Stage 1 Complaints (Timescale 10-20 working days)";
    for (int quarter = 1; quarter <= 4; quarter++) {
      var share = count.timeliness(SunderlandCounts.YEAR.quarter(quarter));
      put("timeliness-stage-one", row, "% within Timescale Q" + quarter, share);
      put("chart-timeliness", "Quarter " + quarter, "% within timescale", share);
    }
    put(
        "timeliness-stage-one",
        row,
        "Direction of Travel",
        count.travel(SunderlandCounts.YEAR.quarter(4), SunderlandCounts.YEAR.quarter(3)));
    figure("figures-timeliness", "overall-year", count.timeliness(SunderlandCounts.YEAR));
    figure(
        "figures-timeliness", "overall-previous-year", count.timeliness(SunderlandCounts.BEFORE));
    figure("figures-timeliness", "q3", count.timeliness(SunderlandCounts.YEAR.quarter(3)));
    figure("figures-timeliness", "q4", count.timeliness(SunderlandCounts.YEAR.quarter(4)));
  }

  private void outcomes() {
    var names = List.of("Quarter One", "Quarter Two", "Quarter Three", "Quarter Four");
    for (int quarter = 1; quarter <= 4; quarter++) {
      var days = SunderlandCounts.YEAR.quarter(quarter);
      for (var stage : STAGES) {
        outcomes(names.get(quarter - 1), stage, Optional.of(stage), days);
      }
      outcomes(names.get(quarter - 1), "All Stages", Optional.empty(), days);
    }
    outcomes("Year", "Overall", Optional.empty(), SunderlandCounts.YEAR);
    figures("q3", SunderlandCounts.YEAR.quarter(3));
    figures("q4", SunderlandCounts.YEAR.quarter(4));
    figures("year", SunderlandCounts.YEAR);
  }

  private void outcomes(String group, String row, Optional<String> stage, Days days) {
    long all = count.elements(stage, days);
    FINDINGS.forEach((column, findings) -> {
      long number = count.elements(stage, days, findings);
      put("outcomes-of-complaint-elements", group, row, column + " No", number);
      put("outcomes-of-complaint-elements", group, row, column + " %", percent(number, all, 0));
    });
    put("outcomes-of-complaint-elements", group, row, "Total", all);
  }

  private void figures(String when, Days days) {
    var shares = new ArrayList<Object>();
    long all = count.elements(Optional.empty(), days);
    FINDINGS
        .values()
        .forEach(findings ->
            shares.add(percent(count.elements(Optional.empty(), days, findings), all, 0)));
    var table = "figures-outcomes";
    figure(table, when + "-upheld", shares.get(0));
    figure(table, when + "-partially-upheld", shares.get(1));
    figure(
        table,
        when + "-not-upheld-or-unsubstantiated",
        shares.get(2) instanceof BigDecimal not && shares.get(3) instanceof BigDecimal other
            ? not.add(other)
            : UNDEFINED);
  }

  private void youngPeople() {
    long total = 0;
    for (var stage : STAGES) {
      long number = count.concluded(stage, _ -> true);
      put("young-people-concluded", stage, "No Concluded", number);
      total += number;
    }
    put("young-people-concluded", "Total", "No Concluded", total);
    long one = count.concluded("Stage One", _ -> true);
    long group = count.concluded("Stage One", count::grouped);
    figure("figures-young-people", "one-group", group);
    figure("figures-young-people", "stage-one-young-people", one);
    figure(
        "figures-young-people",
        "one-group-upheld",
        count.concluded(
            "Stage One",
            row -> count.grouped(row) && CouncilLog.text(row, "Outcome").equals("Upheld")));
    figure("figures-young-people", "one-group-share", percent(group, one, 0));
  }

  private void others() {
    long received = 0;
    long progressed = 0;
    for (int quarter = 1; quarter <= 4; quarter++) {
      var days = SunderlandCounts.YEAR.quarter(quarter);
      long number = count.preComplaints(days, false);
      put("pre-complaints", "Number received of Pre-complaints", "Q" + quarter, number);
      put("pre-complaints", "Progressed to Stage 1", "Q" + quarter, count.progressed(days));
      received += number;
      progressed += count.progressed(days);
    }
    put("pre-complaints", "Number received of Pre-complaints", "Total", received);
    put("pre-complaints", "Progressed to Stage 1", "Total", progressed);
    figure(
        "figures-pre-complaints",
        "stage-one-year",
        count.requests("Stage One", SunderlandCounts.YEAR));
    figure("figures-pre-complaints", "pre-complaints-year", received);
    figure(
        "figures-pre-complaints", "progressed", count.preComplaints(SunderlandCounts.YEAR, true));
    figure("figures-ombudsman", "referrals", count.ombudsman(_ -> true));
    figure(
        "figures-ombudsman",
        "no-further-action",
        count.ombudsman(row -> CouncilLog.text(row, "Decision").equals("No further action")));
    figure(
        "figures-ombudsman",
        "under-consideration",
        count.ombudsman(row -> CouncilLog.text(row, "Status").equals("under consideration")));
  }

  private void compliments(List<String> teams) {
    for (int quarter = 0; quarter <= 4; quarter++) {
      var days = quarter == 0 ? SunderlandCounts.YEAR : SunderlandCounts.YEAR.quarter(quarter);
      var column = quarter == 0 ? "Total" : "Quarter " + quarter;
      long total = 0;
      for (var team : teams) {
        long number = count.compliments(Optional.of(team), days);
        put("compliments-by-team", team, column, number);
        total += number;
      }
      put("compliments-by-team", "Total", column, total);
    }
    var figures = "figures-compliments";
    figure(
        figures,
        "q3-q4",
        count.compliments(Optional.empty(), SunderlandCounts.YEAR.quarters(3, 4)));
    figure(figures, "year", count.compliments(Optional.empty(), SunderlandCounts.YEAR));
    figure(figures, "previous-year", count.compliments(Optional.empty(), SunderlandCounts.BEFORE));
  }

  private void rankings(List<String> services, List<String> teams) {
    var every = new ArrayList<>(services);
    every.add("Other");
    var orders =
        List.of(
                SunderlandCounts.YEAR.quarter(3),
                SunderlandCounts.YEAR.quarter(4),
                SunderlandCounts.YEAR)
            .stream()
            .map(days -> ranked(every, service -> count.requestsOf(service, days)))
            .toList();
    var ranked = new ArrayList<List<Object>>();
    for (int rank = 0; rank < 2; rank++) {
      int at = rank;
      var holders =
          orders.stream().map(order -> at < order.size() ? order.get(at) : "").distinct().toList();
      if (holders.size() == 1 && !holders.getFirst().isEmpty()) {
        ranked.add(List.of(BigDecimal.valueOf(rank + 1L), holders.getFirst()));
      }
    }
    records("ranking-service-area", ranked);
    var best = ranked(teams, team -> count.compliments(Optional.of(team), SunderlandCounts.YEAR));
    var named = new ArrayList<List<Object>>();
    for (int rank = 0; rank < Math.min(2, best.size()); rank++) {
      named.add(List.of(BigDecimal.valueOf(rank + 1L), best.get(rank)));
    }
    records("ranking-compliments", named);
    var themes = new ArrayList<List<Object>>();
    var names = List.of("Quarter One", "Quarter Two", "Quarter Three", "Quarter Four");
    for (int quarter = 1; quarter <= 4; quarter++) {
      var order = count.themes(SunderlandCounts.YEAR.quarter(quarter));
      for (int i = 0; i < order.size(); i++) {
        themes.add(
            List.of(
                names.get(quarter - 1),
                i < 3 ? "Top Three" : "Other",
                BigDecimal.valueOf(i < 3 ? i + 1L : i - 2L),
                order.get(i)));
      }
    }
    records("themes-by-quarter", themes);
  }

  /// By number; equals in the order in which they are given. A sort keeps that order.
  private static List<String> ranked(List<String> names, ToLongFunction<String> number) {
    return names.stream()
        .filter(name -> number.applyAsLong(name) > 0)
        .sorted(Comparator.comparingLong(number).reversed())
        .toList();
  }
}
