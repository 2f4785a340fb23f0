package heard.publishing;

import static heard.publishing.HaveringCounts.ATTITUDE;
import static heard.publishing.HaveringCounts.BEFORE;
import static heard.publishing.HaveringCounts.YEAR;
import static heard.publishing.HaveringCounts.is;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What Havering's report says of complaints, as a recount of a log gives it.
final class HaveringRecount extends RecountedReport {

  private static final List<String> DECISIONS =
      List.of(
          "Maladministration (no injustice)",
          "Maladministration & Injustice",
          "No maladministration after investigation",
          "Ombudsman discretion",
          "Investigation with Local settlement",
          "Outside Jurisdiction",
          "Investigation Discontinued",
          "Premature/Informal enquiries",
          "Closed after initial enquiries – no further action");
  private static final List<String> THEMES =
      List.of(
          "Standard of Service",
          "Lack of Communication",
          ATTITUDE,
          "Inaccurate Information",
          "Disputing Decision",
          "Financial issues");
  private static final List<String> TEAMS =
      List.of(
          "Triage/MASH & Assessment",
          "Intervention Support Service",
          "Care Resources",
          "Children and Adults with Disabilities (CAD)");
  private static final List<String> CHANNELS =
      List.of("Letter", "Email", "Telephone", "MOMO App", "Online");
  private static final int NEVER = Integer.MAX_VALUE;

  private final HaveringCounts count;

  HaveringRecount(CouncilLog log) {
    this.count = new HaveringCounts(log);
    summary();
    ombudsman();
    totals();
    stages();
    teams();
    themes();
    outcomes();
    remedies();
    responseTimes();
    money();
    channels();
    members();
    compliments();
    new HaveringChildren(count, this).all();
  }

  static String year(Days days) {
    return days.from().getYear() + "-" + days.to().getYear() % 100;
  }

  private void summary() {
    var table = "figures-executive-summary";
    long now = count.stageOne(YEAR).count();
    figure(table, "complaints-change", fall(now, count.stageOne(BEFORE).count(), 0));
    figure(table, "complaints", now);
    figure(table, "upheld", outcome("Upheld", YEAR));
    figure(table, "partially-upheld", outcome("Partially upheld", YEAR));
    figure(table, "not-upheld", outcome("Not upheld", YEAR));
    figure(table, "withdrawn", outcome("Withdrawn", YEAR));
    figure(table, "staff-attitude", count.themes(ATTITUDE, YEAR, _ -> true));
    figure(table, "staff-attitude-upheld", count.themes(ATTITUDE, YEAR, is("Outcome", "Upheld")));
    figure(table, "stage-two", count.stageTwo(YEAR).count());
    figure(table, "stage-two-previous", count.stageTwo(BEFORE).count());
    figure(table, "stage-two-not-progressed", count.notProgressed(YEAR));
    figure(table, "compliments", count.compliments(YEAR).count());
    figure(table, "compliments-previous", count.compliments(BEFORE).count());
  }

  private long outcome(String outcome, Days days) {
    return count.stageOne(days).filter(is("Outcome", outcome)).count();
  }

  private void ombudsman() {
    var columns =
        Map.of("Apr 21-Mar 22", YEAR, "Apr 20-Mar 21", BEFORE, "Apr 19-Mar 20", Days.year(2019));
    columns.forEach((column, days) -> {
      for (var decision : DECISIONS) {
        put(
            "ombudsman-referrals",
            decision,
            column,
            count.ombudsman(days).filter(is("Decision", decision)).count());
      }
      put("ombudsman-referrals", "Total", column, count.ombudsman(days).count());
    });
    var table = "figures-ombudsman";
    figure(table, "enquiries", count.ombudsman(YEAR).count());
    figure(table, "enquiries-previous", count.ombudsman(BEFORE).count());
    figure(
        table,
        "maladministration-injustice",
        count.ombudsman(YEAR).filter(is("Decision", "Maladministration & Injustice")).count());
    figure(table, "goodwill-payment", count.paidInOmbudsmanCases(YEAR));
  }

  private void totals() {
    for (var days : List.of(YEAR, BEFORE)) {
      var row = year(days);
      put("total-complaints", row, "Enquiries", count.enquiries(days));
      put("total-complaints", row, "Stage 1", count.stageOne(days).count());
      put("total-complaints", row, "Stage 1 escalated to Stage 2", count.stageTwo(days).count());
      put(
          "total-complaints",
          row,
          "Stage 3 Review Panel",
          count.requested("Stage 3", days).count());
    }
    var table = "figures-total-complaints";
    long one = count.stageOne(YEAR).count();
    long oneBefore = count.stageOne(BEFORE).count();
    long two = count.stageTwo(YEAR).count();
    figure(table, "enquiries-change", fall(count.enquiries(YEAR), count.enquiries(BEFORE), 1));
    figure(table, "enquiries", count.enquiries(YEAR));
    figure(table, "enquiries-previous", count.enquiries(BEFORE));
    figure(table, "stage-1", one);
    figure(table, "share-of-children", percent(one, count.childrenReceivingServices(), 2));
    figure(table, "stage-1-change", fall(one, oneBefore, 0));
    figure(table, "stage-1-previous", oneBefore);
    figure(table, "stage-2", two);
    figure(table, "stage-2-change", two - count.stageTwo(BEFORE).count());
    figure(table, "stage-2-not-progressed", count.notProgressed(YEAR));
    figure(table, "stage-3", count.requested("Stage 3", YEAR).count());
  }

  private void stages() {
    var chart = "chart-stage-2-outcomes";
    var column = year(YEAR);
    put(chart, "remain ongoing in 2022-2023", column, atStageTwo(is("Status", "open")));
    put(chart, "withdrawn", column, atStageTwo(is("Status", "withdrawn")));
    put(
        chart,
        "partially upheld with apology given",
        column,
        atStageTwo(is("Outcome", "Partially upheld").and(count.remedied("apology"))));
    put(
        chart,
        "upheld with apology given, training identified, and financial adjustment made",
        column,
        atStageTwo(
            is("Outcome", "Upheld")
                .and(count.remedied("apology"))
                .and(count.remedied("training"))
                .and(count.remedied("financial adjustment"))));
    figure(
        "figures-stages",
        "stage-2-share",
        percent(count.stageTwo(YEAR).count(), count.stageOne(YEAR).count(), 2));
  }

  private long atStageTwo(Predicate<Map<String, String>> which) {
    return count.stageTwo(YEAR).filter(which).count();
  }

  private void teams() {
    for (var team : TEAMS) {
      years("chart-teams", team, "2021/22", "2020/21", against(team, YEAR), against(team, BEFORE));
    }
    var others = Stream.of("Adopt London", "Business Management", "Fostering", "Other");
    var every = Stream.concat(TEAMS.stream(), others).toList();
    var third =
        every.stream()
            .filter(team -> against(team, YEAR) > 0)
            .sorted(Comparator.comparingLong((String team) -> -against(team, YEAR)))
            .limit(3)
            .toList();
    records(
        "ranking-reasons-by-team",
        TEAMS.stream().filter(third::contains).map(team -> List.<Object>of(team)).toList());
    for (var theme : Stream.concat(THEMES.stream(), Stream.of("Other")).toList()) {
      for (var team : Stream.concat(TEAMS.stream(), Stream.of("Other")).toList()) {
        put("themes-by-team", theme, team, count.themes(theme, YEAR, count.ofCase("Team", team)));
      }
    }
    var table = "figures-care-resources";
    var standard = count.ofCase("Team", "Care Resources").and(count.themed("Standard of Service"));
    figure(table, "standard-of-service", count.stageOne(YEAR).filter(standard).count());
    figure(
        table,
        "upheld-with-apology",
        count
            .stageOne(YEAR)
            .filter(standard.and(is("Outcome", "Upheld")).and(count.remedied("apology")))
            .count());
    figure(
        table,
        "financial-adjustment",
        count.stageOne(YEAR).filter(standard.and(count.remedied("financial adjustment"))).count());
  }

  private long against(String team, Days days) {
    return count.stageOne(days).filter(count.ofCase("Team", team)).count();
  }

  private void years(String table, String row, String now, String then, long new_, long old) {
    put(table, row, now, new_);
    put(table, row, then, old);
    put(table, row, "change", rise(new_, old, 0));
  }

  private void themes() {
    for (var theme : THEMES) {
      years(
          "chart-themes",
          theme,
          "2021-22",
          "2020-21",
          count.themes(theme, YEAR, _ -> true),
          count.themes(theme, BEFORE, _ -> true));
    }
    long all = count.themes(ATTITUDE, YEAR, _ -> true);
    figure(
        "figures-themes",
        "attitude-upheld-share",
        all == 0
            ? UNDEFINED
            : BigDecimal.valueOf(count.themes(ATTITUDE, YEAR, HaveringCounts.upheldOrPartially()))
                .divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP));
  }

  private void outcomes() {
    var rows = Map.of("21/22", YEAR, "20/21", BEFORE);
    rows.forEach((row, days) -> {
      for (var outcome : List.of("Upheld", "Partially upheld", "Not upheld", "Withdrawn")) {
        put("outcomes", row, outcome, outcome(outcome, days));
      }
      put("outcomes", row, "Total", count.stageOne(days).count());
    });
    var table = "figures-outcomes";
    figure(table, "upheld-change", fall(outcome("Upheld", YEAR), outcome("Upheld", BEFORE), 2));
    figure(table, "partially-upheld", outcome("Partially upheld", YEAR));
    figure(table, "partially-upheld-previous", outcome("Partially upheld", BEFORE));
    figure(table, "not-upheld", outcome("Not upheld", YEAR));
    figure(table, "not-upheld-previous", outcome("Not upheld", BEFORE));
    figure(
        table,
        "not-upheld-change",
        rise(outcome("Not upheld", YEAR), outcome("Not upheld", BEFORE), 0));
    figure(
        table,
        "ombudsman-partially-upheld",
        count
            .ombudsman(YEAR)
            .filter(row ->
                CouncilLog.text(row, "Decision").toLowerCase(Locale.ROOT).contains("partially"))
            .count());
  }

  /// Remedies that were given at all.
  private void remedies() {
    var labels =
        Map.of(
            "apology", "Apology",
            "further information or explanation", "Further information or explanation",
            "training", "Training identified",
            "financial adjustment", "Financial adjustment");
    labels.forEach((word, label) -> {
      long upheld = count.remedies(word, "Upheld");
      long partially = count.remedies(word, "Partially upheld");
      if (upheld + partially > 0) {
        put("chart-upheld-outcomes", label, "Upheld", upheld);
        put("chart-upheld-outcomes", label, "Partially upheld", partially);
      }
    });
  }

  private void responseTimes() {
    bands("Within 10 days", 0, 10);
    bands("11-20 days", 11, 20);
    bands("Over 20 days", 21, NEVER);
    var table = "figures-response-times";
    long all = count.stageOne(YEAR).count();
    figure(table, "within-10", count.closedIn(YEAR, 0, 10));
    figure(table, "within-10-previous", count.closedIn(BEFORE, 0, 10));
    figure(table, "within-20-share", percent(count.closedIn(YEAR, 0, 20), all, 1));
    figure(table, "over-20-share", percent(count.closedIn(YEAR, 21, NEVER), all, 0));
  }

  private void bands(String band, int from, int to) {
    long now = count.closedIn(YEAR, from, to);
    long then = count.closedIn(BEFORE, from, to);
    put("response-times", "Stage 1", band + " Apr 21-Mar 22", now);
    put("response-times", "Stage 1", band + " Apr 20-Mar 21", then);
    put(
        "response-times",
        "%",
        band + " Apr 21-Mar 22",
        percent(now, count.stageOne(YEAR).count(), 1));
    put(
        "response-times",
        "%",
        band + " Apr 20-Mar 21",
        percent(then, count.stageOne(BEFORE).count(), 0));
  }

  private void money() {
    var rows = Map.of("Apr 2021 – Mar 2022", YEAR, "Apr 2020 – Mar 2021", BEFORE);
    rows.forEach((row, days) -> {
      for (var kind : List.of("Publicity/ leaflets", "Independent investigators", "Payments")) {
        put("expenditure", row, kind, count.paid(Optional.of(kind), days));
      }
      put("expenditure", row, "Total", count.paid(Optional.empty(), days));
    });
    var now = count.paid(Optional.empty(), YEAR);
    var then = count.paid(Optional.empty(), BEFORE);
    figure("figures-expenditure", "change", rise(now.longValueExact(), then.longValueExact(), 0));
  }

  private void channels() {
    for (var days : List.of(YEAR, BEFORE)) {
      for (var channel : CHANNELS) {
        put("how-received", year(days), channel, by(channel, days));
      }
    }
    var table = "figures-how-received";
    figure(table, "email-change", fall(by("Email", YEAR), by("Email", BEFORE), 0));
    figure(table, "online-change", rise(by("Online", YEAR), by("Online", BEFORE), 0));
    figure(table, "telephone-change", rise(by("Telephone", YEAR), by("Telephone", BEFORE), 0));
    var kinds =
        Map.of(
            "parents or family members", "parent or family member",
            "young people receiving social care support", "young person",
            "advocates on behalf of the young person", "advocate");
    kinds.forEach((row, kind) ->
        put(
            "complainant-kinds",
            row,
            year(YEAR),
            count.stageOne(YEAR).filter(count.ofCase("Complainant kind", kind)).count()));
    put("complainant-kinds", "Total", year(YEAR), count.stageOne(YEAR).count());
  }

  private long by(String channel, Days days) {
    return count.stageOne(days).filter(count.ofCase("Channel", channel)).count();
  }

  private void members() {
    long now = count.members(YEAR).count();
    long then = count.members(BEFORE).count();
    put("members-correspondence", "Members Correspondence", year(YEAR), now);
    put("members-correspondence", "Members Correspondence", year(BEFORE), then);
    figure("figures-members-correspondence", "change", fall(now, then, 0));
    figure(
        "figures-members-correspondence",
        "within-target",
        percent(count.membersInTime(YEAR), now, 1));
  }

  private void compliments() {
    var table = "figures-compliments";
    long all = count.compliments(YEAR).count();
    figure(table, "total", all);
    figure(table, "previous", count.compliments(BEFORE).count());
    figure(
        table,
        "from-professionals",
        percent(count.compliments(YEAR).filter(is("From kind", "professional")).count(), all, 0));
    var teams =
        Stream.concat(count.compliments(YEAR), count.compliments(BEFORE))
            .map(row -> CouncilLog.text(row, "Team"))
            .distinct()
            .toList();
    for (var team : teams) {
      for (var days : List.of(YEAR, BEFORE)) {
        put("compliments-by-team", team, year(days), compliments(team, days));
      }
    }
    records(
        "chart-compliments-by-team",
        teams.stream()
            .filter(team -> compliments(team, YEAR) > 0)
            .sorted(
                Comparator.comparingLong((String team) -> -compliments(team, YEAR))
                    .thenComparing(String.CASE_INSENSITIVE_ORDER))
            .limit(1)
            .map(team -> List.<Object>of(BigDecimal.ONE, team))
            .toList());
  }

  private long compliments(String team, Days days) {
    return count.compliments(days).filter(is("Team", team)).count();
  }
}
