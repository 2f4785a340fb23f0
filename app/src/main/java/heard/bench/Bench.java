package heard.bench;

import heard.access.Accounts;
import heard.access.Role;
import heard.authority.Profiles;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.NewIds;
import heard.platform.cli.Installation;
import heard.platform.cli.InstallationOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// One run, from an empty folder to the last figure.
final class Bench {

  private static final String EMAIL = "bench@example.org";
  private static final int WORTH_WAITING = 20_000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String WITHOUT_STATISTICS =
      """
      select count(*) from pg_stat_user_tables
       where schemaname in ('record', 'ledger', 'people') and n_live_tup > 10000
         and (last_autoanalyze is null or n_mod_since_analyze > n_live_tup / 10)
      """;

  private final InstallationOpener opener;
  private final Path folder;
  private final int cases;
  private final int rounds;
  private final Figures figures;

  Bench(InstallationOpener opener, Path folder, int cases, int rounds, Figures figures) {
    this.opener = opener;
    this.folder = folder;
    this.cases = cases;
    this.rounds = rounds;
    this.figures = figures;
  }

  void run() throws IOException, InterruptedException, ExecutionException {
    var data = folder.resolve("data");
    var scratch = Files.createDirectories(folder.resolve("scratch"));
    var children = new Children(scratch);
    try (var heard = opener.serve(data, 0, Map.of("server.address", "127.0.0.1"))) {
      var site =
          new Site(
              heard,
              data,
              scratch,
              children,
              authority(heard, Site.LARGE),
              authority(heard, Site.SMALL),
              authority(heard, Site.YARDSTICK),
              authority(heard, Site.DOOR),
              cases,
              rounds,
              LocalDate.now(heard.get(Clock.class)));
      var copied = new ImportFigures(site, figures).take();
      new DoorFigures(site, figures).take();
      waitForStatistics(site);
      new CommandFigures(site, figures).take();
      try (var browser = new Browser(heard.port())) {
        signIn(site, browser);
        new PageFigures(site, figures, browser).take();
      }
      new ReportFigures(site, figures).take();
      new LedgerFigures(site, figures, copied).take();
      new UpdateFigures(site, figures).take();
    }
    new StartFigures(data, children, rounds, figures).take();
  }

  /// An authority with Sunderland's profile under another name.
  private AuthorityId authority(Installation heard, String id) throws IOException {
    var shipped = Path.of(System.getProperty("heard.home", "."), "profiles", "sunderland");
    if (!Files.isDirectory(shipped)) {
      throw new ExplainedFailure(
          "%s is not there. Run ./heard bench from the folder that Heard is in."
              .formatted(shipped));
    }
    var own = folder.resolve("profiles").resolve(id);
    try (var files = Files.walk(shipped)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = own.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.writeString(
            copy, Files.readString(file).replaceFirst("(?m)^id: sunderland$", "id: " + id));
      }
    }
    return heard.get(Profiles.class).load(own).authority();
  }

  private static void signIn(Site site, Browser browser) {
    var accounts = site.heard().get(Accounts.class);
    var password = site.heard().get(NewIds.class).next().toString();
    var account = accounts.create(EMAIL, "Bench Placeholder").id();
    accounts.setPassword(account, password);
    accounts.join(account, site.large(), Role.MANAGER, "");
    browser.signIn(EMAIL, password);
  }

  /// The database takes its statistics of a filled table by itself within a minute or so; until
  /// then its plans are guesses, on whatever machine.
  private void waitForStatistics(Site site) throws InterruptedException {
    if (cases < WORTH_WAITING) {
      return;
    }
    figures.doing("Waiting for the database's statistics");
    var wait = new CountDownLatch(1);
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until && site.count(WITHOUT_STATISTICS) > 0) {
      wait.await(2, TimeUnit.SECONDS);
    }
  }
}
