package heard.publishing;

import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The body of a report as HTML, for a file and for a page alike: contents, text, tables, charts,
/// and what was counted.
final class ReportHtml {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ReportHtml() {}

  static String of(EvaluatedReport report, Texts texts, Links links) {
    var body = new Markup();
    var contents = new Markup();
    var prose = new ProseHtml();
    for (var section : report.sections()) {
      switch (section) {
        case EvaluatedReport.Prose(var markdown) -> {
          int before = prose.heads().size();
          body.made(prose.of(markdown));
          prose
              .heads()
              .subList(before, prose.heads().size())
              .forEach(head -> entry(contents, head.id(), head.text(), "heard-report__head"));
        }
        case EvaluatedReport.Figures(var table) -> {
          new TableHtml(table, texts, links, body).write();
          entry(contents, table.id(), numbered(table), "heard-report__entry");
        }
      }
    }
    entry(contents, "what-was-counted", "What was counted", "heard-report__head");
    var html = new Markup();
    seen(report, html);
    html.open("div", "class", "heard-report");
    html.open("nav", "class", "heard-report__contents", "aria-label", "Contents");
    html.element("h2", "Contents", "class", "govuk-heading-s");
    html.open("ol", "class", "govuk-list").made(contents.toString()).close("ol").close("nav");
    html.open("div", "class", "heard-report__body").made(body.toString());
    counted(report, html);
    return html.close("div").close("div").toString();
  }

  private static void entry(Markup contents, String id, String text, String type) {
    contents.open("li", "class", type);
    contents.element("a", text, "href", "#" + id, "class", "govuk-link").close("li");
  }

  /// Its caption after the number of its section, where the sections are numbered.
  private static String numbered(EvaluatedTable table) {
    return !table.section().isEmpty() && Character.isDigit(table.section().charAt(0))
        ? table.section() + " " + table.caption()
        : table.caption();
  }

  /// From when the record is seen.
  private static void seen(EvaluatedReport report, Markup html) {
    var period = report.period();
    html.element(
        "p",
        "%s, %s to %s"
            .formatted(report.authority(), DAY.format(period.from()), DAY.format(period.to())),
        "class",
        "govuk-body-l");
    report
        .limits()
        .forEach(
            limit -> html.element("p", "Limited to " + limit + ".", "class", "govuk-inset-text"));
    banner(html, "As it stood on ", report.stoodOn());
    banner(html, "As was known on ", report.knownOn());
  }

  private static void banner(Markup html, String words, @Nullable LocalDate day) {
    if (day != null) {
      html.element("p", words + DAY.format(day) + ".", "class", "govuk-inset-text");
    }
  }

  private static void counted(EvaluatedReport report, Markup html) {
    html.element("h2", "What was counted", "class", "govuk-heading-m", "id", "what-was-counted");
    html.element(
        "p",
        "Percentages are of the base named under each table, taken from exact counts and rounded"
            + " once. Working days leave out weekends and bank holidays; the day of the event is"
            + " day 0.",
        "class",
        "govuk-body");
    for (var kind : EvaluatedReport.Meaning.Kind.values()) {
      var meanings = report.definitions().stream().filter(one -> one.kind() == kind).toList();
      if (!meanings.isEmpty()) {
        html.element("h3", kind.heading(), "class", "govuk-heading-s");
        meanings(meanings, html);
      }
    }
  }

  private static void meanings(List<EvaluatedReport.Meaning> meanings, Markup html) {
    html.open("dl", "class", "govuk-summary-list");
    for (var one : meanings) {
      html.open("div", "class", "govuk-summary-list__row");
      html.element("dt", one.word(), "class", "govuk-summary-list__key");
      html.open("dd", "class", "govuk-summary-list__value").text(one.meaning());
      if (!one.source().isEmpty()) {
        html.element("span", " (" + one.source() + ")", "class", "heard-report__base");
      }
      html.close("dd").close("div");
    }
    html.close("dl");
  }
}
