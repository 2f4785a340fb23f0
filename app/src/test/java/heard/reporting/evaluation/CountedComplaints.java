package heard.reporting.evaluation;

import heard.authority.Calendars;
import heard.pages.RunningHeard;
import heard.pages.Sunderland;
import heard.platform.AuthorityId;
import heard.platform.yaml.Faults;
import heard.reporting.TestWords;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Definition;
import heard.reporting.definition.DefinitionReader;
import heard.reporting.definition.Filter;
import heard.reporting.document.Cell;
import heard.reporting.document.CountedRows;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/// A dozen complaints that one can count by hand, and reports over them.
final class CountedComplaints {

  static final RunningHeard HEARD = Sunderland.shared().heard();
  static final Vocabulary WORDS = TestWords.sunderland();
  static final Period YEAR = Period.year(2017);
  static final LocalDate TODAY = LocalDate.of(2018, 4, 30);

  private static final String HEAD = "---\ntitle: A report\n---\n";
  private static final CountedComplaints THE_DOZEN =
      new CountedComplaints(7001, "counted", CountedComplaints::dozen);

  private final AuthorityId authority;
  private final int calendar;

  /// Those of an authority of its own.
  CountedComplaints(int number, String name, Consumer<MadeRows> entering) {
    HEARD.get(Calendars.class).enter();
    calendar = HEARD.get(Calendars.class).current().version();
    authority = HEARD.database().authority(number, name);
    entering.accept(new MadeRows(HEARD.walls(), authority));
  }

  private static void dozen(MadeRows rows) {
    // The year before: four, three answered in 5, 10 and 15 working days.
    rows.complaint("2016-05-03", "2016-05-10").service("fostering").outcome("upheld").enter();
    rows.complaint("2016-06-06", "2016-06-20").service("adoption").outcome("not-upheld").enter();
    rows.complaint("2016-06-06", "2016-06-27").service("adoption").outcome("not-upheld").enter();
    rows.complaint("2016-09-05", null).enter();
    // The year: eight, six answered, in 1, 5, 10, 11, 20 and 21 working days.
    rows.complaint("2017-06-05", "2017-06-06")
        .service("fostering")
        .outcome("upheld")
        .by("parent")
        .themes("staff-attitude", "payments")
        .remedies("apology", "training")
        .enter();
    rows.complaint("2017-06-05", "2017-06-12")
        .service("fostering")
        .outcome("upheld")
        .by("parent")
        .themes("staff-attitude")
        .remedies("apology")
        .enter();
    rows.complaint("2017-06-05", "2017-06-19")
        .service("cp-west-1")
        .outcome("not-upheld")
        .by("young-person")
        .themes("payments")
        .enter();
    rows.complaint("2017-06-05", "2017-06-20")
        .service("child-protection")
        .outcome("partially-upheld")
        .themes("contact-issues")
        .enter();
    rows.complaint("2017-09-04", "2017-10-02").service("adoption").outcome("not-upheld").enter();
    rows.complaint("2017-09-04", "2017-10-03").outcome("not-upheld").enter();
    rows.complaint("2018-01-08", null).service("adoption").enter();
    rows.complaint("2018-03-30", null).service("adoption").enter();
  }

  static CountedComplaints theDozen() {
    return THE_DOZEN;
  }

  AuthorityId authority() {
    return authority;
  }

  Scope scope() {
    return new Scope(calendar, TODAY);
  }

  /// The lines of a table of this content.
  List<String> table(String content) {
    return lines("table", content);
  }

  /// The lines of figures of this content.
  List<String> figures(String content) {
    return lines("figures", content);
  }

  /// The records of a block of this content, each as its values.
  List<List<String>> records(String content) {
    var body =
        (EvaluatedTable.Records)
            evaluate("```records\nid: t\ncaption: T\n" + content + "```\n")
                .table("t")
                .orElseThrow()
                .body();
    return body.records().stream()
        .map(one -> one.values().stream().map(CountedComplaints::shown).toList())
        .toList();
  }

  EvaluatedReport evaluate(String blocks) {
    return evaluate(blocks, Filter.NONE);
  }

  EvaluatedReport evaluate(String blocks, Filter filter) {
    var evaluation = new Evaluation(definition(blocks), YEAR, WORDS, filter);
    return HEARD
        .walls()
        .reporting(
            authority,
            transaction ->
                evaluation.over(transaction.sql(), scope(), "x", "A council", null, null));
  }

  /// The rows behind a number of the report of these blocks.
  CountedRows behind(String blocks, Filter filter, String table, int number) {
    var evaluation = new Evaluation(definition(blocks), YEAR, WORDS, filter);
    var tally = evaluation.tally(table, number).orElseThrow();
    return HEARD
        .walls()
        .reporting(
            authority,
            transaction ->
                evaluation.rows(transaction.sql(), scope(), tally, DSL.noCondition(), 100));
  }

  /// The definition of these blocks.
  static Definition definition(String text) {
    var faults = new Faults();
    return DefinitionReader.read("x.md", text.startsWith("---") ? text : HEAD + text, WORDS, faults)
        .orElseThrow(() -> new AssertionError(faults.say()));
  }

  static List<String> lines(EvaluatedTable table) {
    return ((EvaluatedTable.Grid) table.body())
        .rows().stream()
            .map(row ->
                row.label()
                    + " "
                    + row.cells().stream()
                        .map(CountedComplaints::shown)
                        .collect(Collectors.joining(" ")))
            .toList();
  }

  static String shown(Cell cell) {
    return shown(cell.printed());
  }

  static String shown(Printed printed) {
    return switch (printed) {
      case Printed.Amount(var number) -> number.toPlainString();
      case Printed.Words(var words) -> words;
      case Printed.Undefined(var reason) -> "(" + reason + ")";
      case Printed.Paper(var paper) -> paper.toString();
    };
  }

  private List<String> lines(String fence, String content) {
    return lines(
        evaluate("```" + fence + "\nid: t\ncaption: T\n" + content + "```\n")
            .table("t")
            .orElseThrow());
  }
}
