package heard.publishing;

import heard.reporting.document.EvaluatedReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A report as one HTML file that needs nothing else: its style is in it, and no script.
final class HtmlRendering implements Rendering {

  private static final String STYLE = "/publishing/report.css";

  @Override
  public void write(EvaluatedReport report, Texts texts, Path out) throws IOException {
    Files.writeString(out, of(report, texts));
  }

  static String of(EvaluatedReport report, Texts texts) {
    var html = new Markup();
    html.made("<!DOCTYPE html>\n").open("html", "lang", "en-GB").open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", report.title() + " – " + report.authority());
    html.open("style").made(style()).close("style").close("head");
    html.open("body");
    html.element("a", "Skip to the report", "href", "#report", "class", "skip");
    html.open("main", "id", "report");
    html.element("h1", report.title(), "class", "govuk-heading-xl");
    html.made(ReportHtml.of(report, texts, Links.NONE));
    return html.close("main").close("body").close("html").toString();
  }

  private static String style() {
    try (var in = HtmlRendering.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("The style of reports is missing: " + STYLE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
