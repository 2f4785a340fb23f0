package heard.bench;

import heard.authority.Calendars;
import heard.bench.Figure.Yardstick;
import java.io.IOException;

/// Importing a log, file to commit, by the command in a process of its own with a small heap, while
/// an officer of the same authority works.
final class ImportFigures {

  private static final int BEFORE = 40;
  private static final int SMALL = 1000;
  private static final long SEED = 20_061_738L;

  private final Site site;
  private final Figures figures;

  ImportFigures(Site site, Figures figures) {
    this.site = site;
    this.figures = figures;
  }

  /// Takes the log in, and then the same rows by hand.
  ///
  /// @return what the same rows took by hand
  Copies.Written take() throws IOException, InterruptedException {
    var calendar = site.heard().get(Calendars.class).current();
    figures.doing("Inventing %,d representations".formatted(site.cases()));
    var folder = site.scratch();
    var starter =
        MadeLog.write(folder.resolve("first"), "A", BEFORE, calendar, site.today(), SEED + 1);
    var small =
        MadeLog.write(
            folder.resolve("small"),
            "S",
            Math.min(SMALL, site.cases()),
            calendar,
            site.today(),
            SEED + 2);
    var files = MadeLog.write(site.log(), "B", site.cases(), calendar, site.today(), SEED);
    figures.doing("Importing");
    var commands = new ImportCommands(site);
    commands.run(Site.SMALL, small);
    double start = Clocked.seconds(() -> commands.run(Site.LARGE, starter));
    long events = site.rows(site.large(), "ledger.event");

    var complaints = site.complaints(site.large(), BEFORE);
    Spread officer;
    double seconds;
    try (var meanwhile = new OfficerMeanwhile(new Saving(site), complaints)) {
      seconds = Clocked.seconds(() -> commands.run(Site.LARGE, files));
      officer = meanwhile.stop();
    }
    long made = site.rows(site.large(), "ledger.event") - events - officer.count();
    figures.doing("Copying the same rows by hand");
    var copied =
        new Copies(site.walls(), folder.resolve("copies")).copy(site.large(), site.yardstick());

    figures.add("representations", "Representations imported", site.cases(), Unit.ROWS);
    figures.add("events", "Events that these are", (double) made, Unit.ROWS);
    figures.add("rows", "Rows of all tables together", (double) copied.rows(), Unit.ROWS);
    figures.add(
        "import",
        "Import: the command from start to end, files to commit, heap of %d MB"
            .formatted(ImportCommands.HEAP),
        seconds,
        Unit.SECONDS,
        new Yardstick("the same rows by COPY and INSERT … SELECT", copied.seconds()),
        new Bar.TimesYardstick(3));
    figures.add("import-start", "Of that, starting and ending the program", start, Unit.SECONDS);
    figures.add(
        "import-heap",
        "Import: most heap in use before a collection",
        commands.heap(),
        Unit.MEGABYTES,
        new Bar.AtMost(ImportCommands.HEAP));
    figures.add(
        "import-officer",
        "An officer of the same authority saves meanwhile, 95th of 100 (%d savings, median %s)"
            .formatted(officer.count(), Unit.MILLISECONDS.says(officer.median())),
        officer.at(0.95),
        Unit.MILLISECONDS,
        new Bar.AtMost(100));
    return copied;
  }
}
