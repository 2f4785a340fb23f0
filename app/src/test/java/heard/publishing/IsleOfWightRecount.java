package heard.publishing;

import static heard.publishing.IsleOfWightCounts.BEFORE;
import static heard.publishing.IsleOfWightCounts.YEAR;
import static heard.publishing.IsleOfWightCounts.has;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The whole of the Isle of Wight's report as a recount of a log gives it.
final class IsleOfWightRecount extends RecountedReport {

  private static final List<String> ACCEPTED =
      List.of("Complaint", "Pre-complaint to Statutory Stage 1 Complaint");
  private static final List<String> STATUTORY =
      List.of(
          "Complaint",
          "Pre-complaint to Statutory Stage 1 Complaint",
          "Area initiated complaint",
          "Refused");
  private static final List<String> OTHER =
      List.of(
          "Pre-complaint",
          "HSCP",
          "LGSCO",
          "Case Concern",
          "Non Statutory Complaint",
          "GDPR, FOI or SAR",
          "Ad Hoc");
  private static final List<String> ALL =
      Stream.concat(STATUTORY.stream(), OTHER.stream()).toList();
  private static final List<String> OUTCOMES = List.of("Not Upheld", "Partially Upheld", "Upheld");
  private static final Days SECOND_HALF = YEAR.quarters(3, 4);
  private static final String HALF = "01/10/2019-31/03/2020";

  private final IsleOfWightCounts count;

  IsleOfWightRecount(CouncilLog log) {
    this.count = new IsleOfWightCounts(log);
    representations();
    for (var table : List.of("figures-executive-summary", "figures-average-days")) {
      averages(table);
    }
    bands();
    people();
    natures();
    services();
    outcomes();
    youngPeople();
    escalationAndOmbudsman();
    appendix();
  }

  private void representations() {
    var table = "table-1-1-total-representations";
    var years = List.of("2019/20", "2018/19", "2017/18", "2016/17");
    for (int i = 0; i < years.size(); i++) {
      var year = Days.year(2019 - i);
      for (var kind : STATUTORY) {
        put(table, "Statutory", kind, years.get(i), count.received(year, List.of(kind)));
      }
      for (var kind : OTHER) {
        put(table, "Other", kind, years.get(i), count.received(year, List.of(kind)));
      }
      put(
          table,
          "Statutory",
          "Total statutory representations",
          years.get(i),
          count.received(year, STATUTORY));
      put(table, "Other", "Total other representations", years.get(i), count.received(year, OTHER));
      put(table, "Total representations", years.get(i), count.received(year, ALL));
    }
    for (var figures : List.of("figures-executive-summary", "figures-representations")) {
      long all = count.received(YEAR, ALL);
      figure(figures, "representations", all);
      figure(figures, "representations-change", rise(all, count.received(BEFORE, ALL), 0));
      figure(figures, "statutory-share", percent(count.received(YEAR, STATUTORY), all, 0));
      figure(
          figures,
          "statutory-accepted-share",
          percent(count.received(YEAR, ACCEPTED), count.received(YEAR, STATUTORY), 0));
      figure(figures, "other-share", percent(count.received(YEAR, OTHER), all, 0));
      figure(
          figures,
          "per-month",
          BigDecimal.valueOf(all).divide(BigDecimal.valueOf(12), 1, RoundingMode.HALF_UP));
    }
    figure("figures-executive-summary", "lgsco", count.received(YEAR, List.of("LGSCO")));
    var figures = "figures-representations";
    figure(
        figures,
        "representations-increase",
        count.received(YEAR, ALL) - count.received(BEFORE, ALL));
    figure(figures, "other", count.received(YEAR, OTHER));
    figure(figures, "ad-hoc", count.received(YEAR, List.of("Ad Hoc")));
    figure(figures, "statutory", count.received(YEAR, STATUTORY));
    figure(figures, "statutory-accepted", count.received(YEAR, ACCEPTED));
    figure(figures, "pre-complaints", count.received(YEAR, List.of("Pre-complaint")));
    figure(figures, "pre-complaints-converted", linked(YEAR, "Pre-complaint"));
    figure(figures, "compliments", 0L);
    long refused = count.received(YEAR, List.of("Refused"));
    figure(figures, "refused", refused);
    figure(figures, "refused-change", rise(refused, count.received(BEFORE, List.of("Refused")), 0));
    figure(figures, "case-concerns", count.received(SECOND_HALF, List.of("Case Concern")));
    figure(figures, "case-concerns-progressed", linked(SECOND_HALF, "Case Concern"));
    figure(figures, "hscp", count.received(YEAR, List.of("HSCP")));
    figure(figures, "professional", count.received(YEAR, List.of("Professional to Professional")));
  }

  private long linked(Days days, String kind) {
    return count.received(days, has("Case Type", kind).and(has("Linked Ref", "").negate()));
  }

  private void averages(String table) {
    var now = count.mean(YEAR);
    var before = count.mean(BEFORE);
    figure(table, "average-days", rounded(now));
    figure(
        table,
        "average-days-change",
        rounded(now.flatMap(mean -> before.map(other -> other.subtract(mean)))));
  }

  private static Object rounded(Optional<BigDecimal> mean) {
    return mean.<Object>map(number -> number.setScale(1, RoundingMode.HALF_UP)).orElse(UNDEFINED);
  }

  private void bands() {
    band("within-10", "Within 10 working days", 0, 10, 1);
    band("between-10-20", "Between 10-20 working days", 11, 20, -1);
    band("over-20", "Exceeded 20 working days", 21, Integer.MAX_VALUE, -1);
    var first = YEAR.quarters(1, 2);
    long here = count.responses(first, 0, 10) * count.responses(SECOND_HALF);
    long there = count.responses(SECOND_HALF, 0, 10) * count.responses(first);
    Object better =
        count.responses(first) == 0 || count.responses(SECOND_HALF) == 0
            ? UNDEFINED
            : here > there
                ? "2019-04-01 to 2019-09-30"
                : there > here ? "2019-10-01 to 2020-03-31" : "neither";
    records("observation-half-years", List.of(List.of(better)));
  }

  private void band(String figure, String label, int least, int most, int sign) {
    var now = percent(count.responses(YEAR, least, most), count.responses(YEAR), 0);
    var before = percent(count.responses(BEFORE, least, most), count.responses(BEFORE), 0);
    Object change =
        now instanceof BigDecimal here && before instanceof BigDecimal there
            ? here.subtract(there)
            : UNDEFINED;
    figure("figures-executive-summary", figure, now);
    figure(
        "figures-executive-summary",
        figure + "-change",
        change instanceof BigDecimal points
            ? points.multiply(BigDecimal.valueOf(sign))
            : UNDEFINED);
    put("chart-1-1-timescale-compliance", label, "2019/20", now);
    put("chart-1-1-timescale-compliance", label, "change on previous reporting period", change);
  }

  private void people() {
    for (var table : List.of("figures-executive-summary", "figures-complainants")) {
      figure(table, "parents-share", share(YEAR, count.ofCase("Raised By", "parent")));
      var grandparent = count.ofCase("Raised By", "grandparent");
      figure(table, "grandparents", count.requested(YEAR, grandparent));
      figure(table, "grandparents-previous", count.requested(BEFORE, grandparent));
    }
    var channels = List.of("email", "letter", "e-form", "telephone", "in person");
    var order =
        numbered(channels, channel -> count.requested(YEAR, count.ofCase("Received By", channel)));
    var names = new ArrayList<>(order.keySet());
    names.sort(
        Comparator.<String, Long>comparing(order::get, Comparator.reverseOrder())
            .thenComparing(String.CASE_INSENSITIVE_ORDER));
    var ranks = new ArrayList<List<Object>>();
    for (int i = 0; i < Math.min(3, names.size()); i++) {
      ranks.add(List.of(BigDecimal.valueOf(i + 1L), names.get(i)));
    }
    records("ranking-channels", ranks);
  }

  /// Of the stage 1 requests, as a percentage.
  private Object share(Days days, Predicate<Map<String, String>> which) {
    return percent(count.requested(days, which), count.requested(days), 0);
  }

  /// What occurs, with its number.
  private static Map<String, Long> numbered(List<String> names, Function<String, Long> number) {
    var numbered = new LinkedHashMap<String, Long>();
    names.stream()
        .filter(name -> number.apply(name) > 0)
        .forEach(name -> numbered.put(name, number.apply(name)));
    return numbered;
  }

  private void natures() {
    for (var table : List.of("figures-executive-summary", "figures-nature")) {
      figure(table, "conduct-change", change("Conduct of Worker", 1, 0));
      figure(table, "non-fulfilment-change", change("non fulfilment of duty", -1, 0));
      figure(table, "poor-communication-change", change("poor communication", -1, 1));
    }
    var words =
        Map.of(
            "non fulfilment of duty",
            "Non fulfilment of duty",
            "poor communication",
            "Poor communication");
    var order =
        numbered(
            List.of(
                "Conduct of Worker",
                "Quality of Service",
                "Insufficient Support from Children's Services Department",
                "Funding",
                "Delay",
                "Disagreement with a decision",
                "non fulfilment of duty",
                "poor communication"),
            theme -> count.requested(YEAR, count.theme(theme)));
    var numbers = order.values().stream().distinct().sorted(Comparator.reverseOrder()).toList();
    var ranks = new ArrayList<List<Object>>();
    for (int rank = 0; rank < Math.min(3, numbers.size()); rank++) {
      for (var theme : order.entrySet()) {
        if (theme.getValue().equals(numbers.get(rank))) {
          ranks.add(
              List.of(
                  BigDecimal.valueOf(rank + 1L),
                  words.getOrDefault(theme.getKey(), theme.getKey())));
        }
      }
    }
    records("ranking-nature", ranks);
  }

  private Object change(String theme, int sign, int decimals) {
    long now = count.requested(YEAR, count.theme(theme));
    long before = count.requested(BEFORE, count.theme(theme));
    return sign > 0 ? rise(now, before, decimals) : fall(now, before, decimals);
  }

  private void services() {
    for (var service : List.of("CASTs", "Children Looked After", "Disabled Childrens Team")) {
      put(
          "complaints-by-service",
          service,
          "2019/20",
          share(YEAR, count.ofCase("Service", service)));
    }
    var young = count.ofCase("Raised By", "young person");
    put(
        "received-directly-from-young-people",
        "Children in Care",
        "2019/20",
        share(YEAR, young.and(count.ofCase("Service", "Children Looked After"))));
    put(
        "received-directly-from-young-people",
        "Care Leavers services",
        "2019/20",
        share(YEAR, young.and(count.ofCase("Service", "Care Leavers services"))));
  }

  private void outcomes() {
    for (var sought :
        List.of(
            "apology and explanation",
            "agreed service implemented",
            "explanation",
            "personal budget")) {
      put(
          "chart-1-2-outcomes-sought",
          sought,
          "2019/20",
          share(YEAR, count.ofCase("Desired Outcome", sought)));
    }
    var both = share(YEAR, count.ofCase("Desired Outcome", "apology and explanation"));
    figure("figures-executive-summary", "apology-and-explanation-sought", both);
    var figures = "figures-actual-outcomes";
    figure(figures, "sought-apology-and-explanation", both);
    for (var outcome : List.of("explanation", "apology and explanation", "meeting offer")) {
      put(
          "chart-1-3-actual-outcomes",
          outcome,
          HALF,
          share(SECOND_HALF, has("Actual Outcome", outcome)));
    }
    figure(
        figures,
        "actual-apology-and-explanation",
        share(SECOND_HALF, has("Actual Outcome", "apology and explanation")));
    var explained = has("Actual Outcome", "explanation");
    long explanations = count.requested(SECOND_HALF, explained);
    figure(figures, "actual-explanation", share(SECOND_HALF, explained));
    figure(figures, "no-fault-share", share(SECOND_HALF, has("Outcome", "Not Upheld")));
    figure(figures, "explanation-count", explanations);
    for (var outcome : List.of("Not Upheld", "Partially Upheld")) {
      long number = count.requested(SECOND_HALF, explained.and(has("Outcome", outcome)));
      var name = "explanation-" + outcome.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      figure(figures, name, percent(number, explanations, 0));
      figure(figures, name + "-count", number);
    }
    var remedied = has("Remedial Action", "Y");
    figure(figures, "upheld-count", count.requested(SECOND_HALF, has("Outcome", "Upheld")));
    figure(
        figures,
        "upheld-remedial",
        count.requested(SECOND_HALF, has("Outcome", "Upheld").and(remedied)));
    figure(
        figures,
        "partially-upheld-count",
        count.requested(SECOND_HALF, has("Outcome", "Partially Upheld")));
    figure(
        figures,
        "partially-upheld-remedial",
        count.requested(SECOND_HALF, has("Outcome", "Partially Upheld").and(remedied)));
    figure(
        figures,
        "remedial-share",
        share(SECOND_HALF, has("Outcome", "Upheld", "Partially Upheld").and(remedied)));
    var table = "table-1-2-investigation-outcomes";
    for (var outcome : OUTCOMES) {
      put(table, outcome, "Number", count.requested(SECOND_HALF, has("Outcome", outcome)));
      put(table, outcome, "Percentage", share(SECOND_HALF, has("Outcome", outcome)));
    }
    put(table, "Total", "Number", count.requested(SECOND_HALF));
    put(table, "Total", "Percentage", share(SECOND_HALF, _ -> true));
  }

  private void youngPeople() {
    var young = count.ofCase("Raised By", "young person");
    long now = count.requested(YEAR, young);
    for (var table : List.of("figures-executive-summary", "figures-young-people")) {
      figure(table, "young-people", now);
      figure(table, "young-people-change", fall(now, count.requested(BEFORE, young), 0));
      figure(table, "young-people-share", share(YEAR, young));
    }
    var via = young.and(count.ofCase("Submitted Via", "another professional"));
    figure(
        "figures-young-people",
        "via-professional-share",
        percent(count.requested(YEAR, via), now, 0));
    var upheld = young.and(has("Outcome", "Upheld")).and(has("Remedial Action", "Y"));
    figure("figures-young-people", "upheld-share", percent(count.requested(YEAR, upheld), now, 0));
  }

  private void escalationAndOmbudsman() {
    var figures = "figures-escalation";
    figure(figures, "escalated-stage-two", count.requested("2", YEAR, _ -> true));
    figure(
        figures,
        "stage-two-completed",
        count.requested("2", YEAR, row -> count.answeredBy(row, YEAR.to())));
    figure(figures, "to-stage-three", count.requested("3", YEAR, _ -> true));
    figure(figures, "stage-three-ongoing", count.requested("3", YEAR, has("Status", "open")));
    long lgsco = count.ombudsman(YEAR, _ -> true);
    figure("figures-lgsco", "lgsco", lgsco);
    figure("figures-lgsco", "lgsco-change", count.ombudsman(BEFORE, _ -> true) - lgsco);
    figure("figures-lgsco", "ongoing", count.ombudsman(YEAR, has("Status", "ongoing")));
    figure("figures-lgsco", "premature", count.ombudsman(YEAR, has("Decision", "Premature")));
    figure(
        "figures-lgsco",
        "fault-with-injustice",
        count.ombudsman(YEAR, has("Decision", "Fault with injustice")));
  }

  private void appendix() {
    for (var year : List.of(YEAR, BEFORE)) {
      var column = year.equals(YEAR) ? "2019/20" : "2018/19";
      var refused = has("Case Type", "Refused");
      var grounds =
          List.of(
              "Ongoing court proceedings",
              "Out of time",
              "Already investigated",
              "No sufficient interest");
      long named = 0;
      for (var ground : grounds) {
        long number =
            count.received(
                year,
                refused.and(has("Refusal Reason", ground.toLowerCase(java.util.Locale.ROOT))));
        put("data-appendix-table-1", ground, column, number);
        named += number;
      }
      long all = count.received(year, refused);
      put("data-appendix-table-1", "Another reason", column, all - named);
      put("data-appendix-table-1", "Total", column, all);
      put("data-appendix-table-2", "0 to 10", column, count.responses(year, 0, 10));
      put("data-appendix-table-2", "11 to 20", column, count.responses(year, 11, 20));
      put("data-appendix-table-2", "Over 20", column, count.responses(year, 21, 10_000));
      put("data-appendix-table-2", "Total", column, count.responses(year));
      each(
          "data-appendix-table-3",
          column,
          List.of("parent", "grandparent", "foster carer", "other relative", "young person"),
          kind -> count.requested(year, count.ofCase("Raised By", kind)));
      put("data-appendix-table-3", "Total", column, count.requested(year));
      each(
          "data-appendix-table-5",
          column,
          List.of("email", "letter", "e-form", "telephone", "in person"),
          channel -> count.requested(year, count.ofCase("Received By", channel)));
      put("data-appendix-table-5", "Total", column, count.requested(year));
      each(
          "data-appendix-table-6",
          column,
          List.of(
              "Conduct of Worker",
              "Quality of Service",
              "Insufficient Support from Children's Services Department",
              "Funding",
              "Delay",
              "Disagreement with a decision",
              "non fulfilment of duty",
              "poor communication"),
          theme -> count.requested(year, count.theme(theme)));
      put("data-appendix-table-6", "All stage 1 complaints", column, count.requested(year));
      youngPeople(year, column);
    }
  }

  private void youngPeople(Days year, String column) {
    var table = "data-appendix-table-10";
    var young = count.ofCase("Raised By", "young person");
    put(
        table,
        "Made by the young person",
        column,
        count.requested(year, young.and(count.ofCase("Submitted Via", "self"))));
    put(
        table,
        "Made via another professional",
        column,
        count.requested(year, young.and(count.ofCase("Submitted Via", "another professional"))));
    each(
        table,
        column,
        OUTCOMES,
        outcome -> count.requested(year, young.and(has("Outcome", outcome))));
    put(
        table,
        "Outcome not recorded or none",
        column,
        count.requested(year, young.and(has("Outcome", OUTCOMES.toArray(String[]::new)).negate())));
    put(table, "All", column, count.requested(year, young));
  }

  private void each(String table, String column, List<String> rows, Function<String, Long> number) {
    rows.forEach(row -> put(table, row, column, number.apply(row)));
  }
}
