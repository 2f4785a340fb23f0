package heard.publishing;

import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A council whose published report is made again from its log. Its profile, its log and its
/// published figures are named alike.
enum Council {
  SUNDERLAND("sunderland", 2017, 604, LogForm.COMMAS_AND_SLASHES) {
    @Override
    void alter(CouncilLog log, long seed, int times) {
      new SunderlandAlterations(log, seed).some(times);
    }

    @Override
    void leaveNothingOfTheYear(CouncilLog log) {
      new SunderlandAlterations(log, 0)
          .leaveNothingReceivedIn(SunderlandCounts.YEAR, "Received date");
    }

    @Override
    RecountedReport recount(CouncilLog log, EvaluatedReport report) {
      return new SunderlandRecount(
          log,
          AlteredLogTest.labels(report, "stage-one-by-service-area"),
          AlteredLogTest.labels(report, "compliments-by-team"));
    }
  },
  STAFFORDSHIRE("staffordshire", 2017, 431, new WorkbookForm("feedback log.xlsx")) {
    @Override
    void alter(CouncilLog log, long seed, int times) {
      new StaffordshireAlterations(log, seed).some(times);
    }

    @Override
    void leaveNothingOfTheYear(CouncilLog log) {
      new StaffordshireAlterations(log, 0).leaveNothingOf(StaffordshireCounts.YEAR);
    }

    @Override
    RecountedReport recount(CouncilLog log, EvaluatedReport report) {
      return new StaffordshireRecount(log, table -> AlteredLogTest.labels(report, table));
    }
  },
  WORCESTERSHIRE("worcestershire", 2019, 12, LogForm.WINDOWS_AND_SHORT_YEARS) {
    @Override
    void alter(CouncilLog log, long seed, int times) {
      new WorcestershireAlterations(log, seed).some(times);
    }

    @Override
    void leaveNothingOfTheYear(CouncilLog log) {
      new WorcestershireAlterations(log, 0)
          .leaveNothingReceivedIn(WorcestershireRecount.YEAR, "Received date");
    }

    @Override
    RecountedReport recount(CouncilLog log, EvaluatedReport report) {
      return new WorcestershireRecount(log);
    }
  },

  HAVERING("havering", 2021, 164, LogForm.UNICODE_TEXT) {
    @Override
    void alter(CouncilLog log, long seed, int times) {
      new HaveringAlterations(log, seed).some(times);
    }

    @Override
    void leaveNothingOfTheYear(CouncilLog log) {
      new HaveringAlterations(log, 0).leaveNothingReceivedIn(HaveringCounts.YEAR, "Received date");
    }

    @Override
    RecountedReport recount(CouncilLog log, EvaluatedReport report) {
      return new HaveringRecount(log);
    }
  },

  ISLE_OF_WIGHT("isle-of-wight", 2019, 174, LogForm.SEMICOLONS_AND_MONTHS) {
    @Override
    void alter(CouncilLog log, long seed, int times) {
      new IsleOfWightAlterations(log, seed).some(times);
    }

    @Override
    void leaveNothingOfTheYear(CouncilLog log) {
      new IsleOfWightAlterations(log, 0)
          .leaveNothingReceivedIn(IsleOfWightCounts.YEAR, "Case Received");
    }

    @Override
    RecountedReport recount(CouncilLog log, EvaluatedReport report) {
      return new IsleOfWightRecount(log);
    }
  };

  private final String profile;

  @SuppressWarnings("ImmutableEnumChecker") // two days
  private final Period year;

  private final int cells;

  @SuppressWarnings("ImmutableEnumChecker") // a way to write, which keeps nothing
  private final LogForm form;

  /// @param begins the year whose April the year of the report begins in
  /// @param cells how many cells print gives that come from cases
  Council(String profile, int begins, int cells, LogForm form) {
    this.profile = profile;
    this.year = Period.year(begins);
    this.cells = cells;
    this.form = form;
  }

  /// Alters a log at random, in ways a log can differ.
  abstract void alter(CouncilLog log, long seed, int times);

  /// Takes every case of the year of the report out of a log.
  abstract void leaveNothingOfTheYear(CouncilLog log);

  /// What the report over a log has to say, counted from its rows by nothing of Heard's.
  ///
  /// @param report for the labels of rows that the profile gives
  abstract RecountedReport recount(CouncilLog log, EvaluatedReport report);

  /// A caption of print without the number that a log may change: "the seven Stage 2 complaints".
  String withoutNumbers(String caption) {
    return caption.replace("the seven ", "the ");
  }

  String profile() {
    return profile;
  }

  Period year() {
    return year;
  }

  int cells() {
    return cells;
  }

  LogForm form() {
    return form;
  }

  /// As its log and its published figures are named: sunderland-2017-18.
  String seed() {
    return profile + "-" + year.code();
  }

  /// The files of its log.
  List<Path> log() {
    try (var files = Files.list(Path.of("../demo", seed()))) {
      return files.sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
