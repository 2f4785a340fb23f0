package heard.bench;

import heard.bench.Figure.Yardstick;
import heard.platform.AuthorityId;
import heard.platform.Transaction;
import heard.reporting.Reports;
import heard.reporting.document.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.exception.DataAccessException;

/// Sunderland's published report of one year, of the small authority beside the large one and of
/// the large one itself.
final class ReportFigures {

  private static final String BY_HAND = "/heard/bench/published-by-hand.sql";
  private static final Reports.Asked PUBLISHED =
      new Reports.Asked("published", Period.year(2017), null, null);

  /// What takes a hundredth of a second wants more rounds than what takes one.
  private static final int OFTEN = 8;

  /// Below so many a few slow ones count too much, and the program is not warm yet.
  private static final int AT_LEAST = 24;

  private static final int MANY = 500_000;
  private static final Bar AT_ONCE = new Bar.AtMost(0.5);
  private static final Bar WHILE_ONE_WAITS = new Bar.AtMost(5);

  private final Site site;
  private final Figures figures;
  private final Reports reports;
  private final List<String> statements = statements();

  ReportFigures(Site site, Figures figures) {
    this.site = site;
    this.figures = figures;
    this.reports = site.heard().get(Reports.class);
  }

  void take() {
    figures.doing("Reporting");
    report(
        "report",
        "Sunderland's published report of 2017-18, %,d representations among %,d",
        site.small(),
        Math.max(AT_LEAST, OFTEN * site.rounds()),
        AT_ONCE);
    report(
        "report-large",
        "The same of the large authority, a year of its %,d representations among %,d",
        site.large(),
        site.rounds(),
        site.cases() < MANY ? AT_ONCE : WHILE_ONE_WAITS);
    afterTheLargest();
    asKnown();
    figures.add(
        "report-statements",
        "Statements of the report",
        StatementCount.during(() -> evaluate(site.large())),
        Unit.STATEMENTS,
        new Yardstick("by hand", StatementCount.during(() -> byHand(site.large()))),
        null);
  }

  /// @param rounds how many are measured, after three times as many that are not
  private void report(String id, String what, AuthorityId authority, int rounds, Bar bar) {
    long own = site.rows(authority, "record.representation");
    long all = site.rows(site.large(), "record.representation");
    var words = what.formatted(own, authority.equals(site.large()) ? own : all + own);
    var report = new ArrayList<Double>();
    var hand = new ArrayList<Double>();
    int warm = 3 * rounds;
    for (int round = 0; round < warm + rounds; round++) {
      double one = Clocked.seconds(() -> evaluate(authority));
      double plain = Clocked.seconds(() -> byHand(authority));
      if (round >= warm) {
        report.add(one);
        hand.add(plain);
      }
    }
    double median = Spread.of(report).median();
    figures.add(id, "%s (median of %d)".formatted(words, rounds), median, Unit.SECONDS, bar);
    figures.add(
        id + "-by-hand",
        "The same against plain SQL, turn about",
        median,
        Unit.SECONDS,
        new Yardstick("one plain GROUP BY a table", Spread.of(hand).median()),
        new Bar.TimesYardstick(1.5));
  }

  /// What a connection has planned for the largest must not slow what it does for a small one.
  private void afterTheLargest() {
    var small = new ArrayList<Double>();
    for (int round = 0; round < site.rounds(); round++) {
      evaluate(site.large());
      int connection = connection(site.large());
      small.add(Clocked.seconds(() -> evaluate(site.small())));
      if (connection(site.small()) != connection) {
        throw new IllegalStateException("The small authority was served by another connection");
      }
    }
    figures.add(
        "report-after-largest",
        "The small authority's again, on a connection that has just served the largest (median of %d)"
            .formatted(site.rounds()),
        Spread.of(small).median(),
        Unit.SECONDS,
        AT_ONCE);
  }

  private int connection(AuthorityId authority) {
    return site.walls()
        .reporting(
            authority,
            transaction ->
                transaction.sql().fetchSingle("select pg_backend_pid()").get(0, Integer.class));
  }

  private void asKnown() {
    var asked = new Reports.Asked("published", Period.year(2017), null, site.today());
    var known = new ArrayList<Double>();
    for (int round = 0; round < site.rounds(); round++) {
      known.add(Clocked.seconds(() -> evaluate(site.small(), asked)));
    }
    figures.add(
        "report-as-known",
        "The small authority's as known on a date (median of %d)".formatted(site.rounds()),
        Spread.of(known).median(),
        Unit.SECONDS,
        new Bar.AtMost(1));
  }

  private void evaluate(AuthorityId authority) {
    evaluate(authority, PUBLISHED);
  }

  private void evaluate(AuthorityId authority, Reports.Asked asked) {
    var report = reports.evaluate(authority, asked);
    if (report.sections().isEmpty()) {
      throw new IllegalStateException("The report is empty");
    }
  }

  /// Under the role of reports, sent unprepared, as reports are.
  private void byHand(AuthorityId authority) {
    site.walls()
        .reporting(
            authority,
            transaction -> {
              statements.forEach(sql -> read(transaction, sql));
              return statements;
            });
  }

  private static void read(Transaction transaction, String sql) {
    try (var statement = transaction.connection().createStatement();
        var row = statement.executeQuery(sql)) {
      while (row.next()) {
        row.getObject(1);
      }
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  private static List<String> statements() {
    try (var in = ReportFigures.class.getResourceAsStream(BY_HAND)) {
      if (in == null) {
        throw new IllegalStateException(BY_HAND + " is missing");
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
