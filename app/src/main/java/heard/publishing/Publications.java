package heard.publishing;

import heard.papers.Papers;
import heard.platform.AuthorityId;
import heard.platform.Walls;
import heard.reporting.Reports;
import heard.reporting.document.EvaluatedReport;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Evaluated reports with the words of their papers, ready to be rendered.
@Component
class Publications {

  private final Walls walls;
  private final Reports reports;
  private final Papers papers;

  Publications(Walls walls, Reports reports, Papers papers) {
    this.walls = walls;
    this.reports = reports;
    this.papers = papers;
  }

  /// A report with its words.
  record Publication(EvaluatedReport report, Texts texts) {}

  /// Counting runs under a role that can read no paper; the words are fetched afterwards.
  Publication of(AuthorityId authority, Reports.Asked asked) {
    var report = reports.evaluate(authority, asked);
    var wanted = Texts.wanted(report);
    var words =
        wanted.isEmpty()
            ? Map.<UUID, String>of()
            : walls.reading(authority, transaction -> papers.texts(transaction, wanted));
    var texts = new Texts(words);
    return new Publication(SaidOnce.in(report, texts), texts);
  }
}
