package heard.publishing;

import static heard.publishing.HaveringCounts.BEFORE;
import static heard.publishing.HaveringCounts.YEAR;
import static heard.publishing.HaveringCounts.is;
import static heard.publishing.HaveringRecount.year;

import heard.publishing.RecountedReport.Days;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What Havering's report says of the children concerned, as a recount of a log gives it.
final class HaveringChildren {

  private static final String CHANGE = "change on 2020-21";
  private static final Map<String, Predicate<Map<String, String>>> AGES = new LinkedHashMap<>();

  static {
    AGES.put("0-5", HaveringCounts.aged(0, 5));
    AGES.put("6-9", HaveringCounts.aged(6, 9));
    AGES.put("10-14", HaveringCounts.aged(10, 14));
    AGES.put("15-17", HaveringCounts.aged(15, 17));
    AGES.put("18+", HaveringCounts.aged(18, 200));
  }

  private final HaveringCounts count;
  private final RecountedReport report;

  HaveringChildren(HaveringCounts count, RecountedReport report) {
    this.count = count;
    this.report = report;
  }

  void all() {
    ages();
    genders();
    report.records("chart-disability", disabilities());
    words("children-by-disability", "Disability");
    words("children-by-ethnicity", "Ethnicity");
    words("children-by-religion", "Religion");
    for (var group : List.of("White British", "White and Black Caribbean", "Pakistani")) {
      report.put("chart-ethnicity", group, CHANGE, inWords(is("Ethnicity", group)));
    }
    report.put("chart-religion", "None", CHANGE, inWords(is("Religion", "None")));
    report.put(
        "chart-religion",
        "Other",
        CHANGE,
        inWords(is("Religion", "Other").or(is("Religion", "Hindu")).or(is("Religion", "Sikh"))));
    report.put(
        "chart-religion",
        "Not recorded (chose not to)",
        CHANGE,
        inWords(is("Religion", "Not recorded")));
  }

  private long number(Days days, Predicate<Map<String, String>> which) {
    return count.children(days).stream().filter(which).count();
  }

  private void ages() {
    AGES.forEach((band, aged) -> {
      long rise = number(YEAR, aged) - number(BEFORE, aged);
      report.put("chart-age", band, CHANGE, rise > 0 ? "increase" : rise < 0 ? "decrease" : "none");
      report.put("children-by-age", band, year(YEAR), number(YEAR, aged));
      report.put("children-by-age", band, year(BEFORE), number(BEFORE, aged));
    });
    report.put("children-by-age", "Not recorded", year(YEAR), number(YEAR, is("Age", "")));
    report.put("children-by-age", "Not recorded", year(BEFORE), number(BEFORE, is("Age", "")));
  }

  private void genders() {
    AGES.forEach((band, aged) -> {
      long boys = number(YEAR, aged.and(is("Gender", "male")));
      long girls = number(YEAR, aged.and(is("Gender", "female")));
      report.put(
          "chart-gender-by-age",
          band,
          "higher in 2021/22",
          boys > girls ? "male" : girls > boys ? "female" : "equal");
      report.put("children-by-age-and-gender", band, "Male", boys);
      report.put("children-by-age-and-gender", band, "Female", girls);
    });
  }

  /// One record, if there is a child at all; what it claims is written by people.
  private List<List<Object>> disabilities() {
    return number(YEAR, _ -> true) == 0 ? List.of() : List.of(List.of());
  }

  /// A row for each word of a column that a child of either year has.
  private void words(String table, String column) {
    Stream.concat(count.children(YEAR).stream(), count.children(BEFORE).stream())
        .map(child -> CouncilLog.text(child, column))
        .distinct()
        .forEach(word -> {
          report.put(table, word, year(YEAR), number(YEAR, is(column, word)));
          report.put(table, word, year(BEFORE), number(BEFORE, is(column, word)));
        });
  }

  private String inWords(Predicate<Map<String, String>> which) {
    long then = number(BEFORE, which);
    long rise = number(YEAR, which) - then;
    if (rise < 0) {
      return "decrease";
    }
    if (rise == 0) {
      return "none";
    }
    if (rise <= 2) {
      return "slight increase";
    }
    return rise >= 10 && rise * 2 >= then ? "significant increase" : "increase";
  }
}
