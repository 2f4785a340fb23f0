package heard;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Accounts;
import heard.access.Role;
import heard.authority.Profiles;
import heard.pages.RunningHeard;
import heard.pages.Visitor;
import heard.platform.AuthorityId;
import heard.platform.Walls;
import heard.platform.cli.InstallationOpener.Served;
import heard.platform.postgres.SmallDisk;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The disk fills while something is recorded: it fails whole and says why, in the browser and on
/// the command line; the server goes on answering, and works again as soon as there is room.
class FullDiskJourneyTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final int MEGABYTES = 400;
  private static final int LEFT_KILOBYTES = 300;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  @TempDir Path parent;

  private Path data = Path.of("");
  private AuthorityId authority = new AuthorityId(1);

  private record Run(int exit, String error) {}

  @Test
  @Timeout(3600)
  void what_is_being_recorded_fails_whole_and_goes_on_when_there_is_room() throws Exception {
    try (var disk = SmallDisk.on(parent, MEGABYTES)) {
      data = disk.path().resolve("data");
      try (var served = serve()) {
        var officer = officer(served);
        disk.fill(LEFT_KILOBYTES);

        assertThat(lookedAt(officer).body())
            .contains("The disk with the data folder", "is full", "Nothing of this was recorded");
        var refused = heard(importing());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.error())
            .contains("is full. Free some space", "Nothing of this was recorded")
            .doesNotContain("Exception", "\tat ");
        answers(officer.open("/representations"));

        disk.free();
        await(() -> heard(importing()).exit() == 0);
        assertThat(count(served, "record.representation where counted")).isEqualTo(637);

        var open = open(served);
        disk.fill(LEFT_KILOBYTES);
        int confirmed = define(officer, open, FullDiskJourneyTest::aLongText, 40);
        var last = define(officer, open, aLongText());
        assertThat(last.statusCode()).isEqualTo(503);
        assertThat(last.body()).contains("is full. Free some space");
        answers(officer.open("/representations"));

        disk.free();
        await(() -> define(officer, open, "Nobody rang back").statusCode() < 400);
        assertThat(count(served, "papers.paper where length(body) > 10000"))
            .as("what was confirmed, and nothing else")
            .isEqualTo(confirmed);
      }
      assertThat(heard("verify").exit()).isZero();
    }
  }

  private Served serve() {
    return new SpringOpener(Map.of())
        .serve(data, 0, Map.of("server.address", "127.0.0.1", "logging.level.root", "OFF"));
  }

  private Visitor officer(Served served) {
    authority = served.get(Profiles.class).load(HOME.resolve("profiles/sunderland")).authority();
    var accounts = served.get(Accounts.class);
    var id = accounts.create("officer@example.org", "Olive Placeholder").id();
    accounts.setPassword(id, RunningHeard.PASSWORD);
    accounts.join(id, authority, Role.OFFICER, "");
    var visitor = new Visitor("http://localhost:%d".formatted(served.port()));
    visitor.signIn("officer@example.org", RunningHeard.PASSWORD);
    return visitor;
  }

  private static void answers(HttpResponse<String> page) {
    assertThat(page.statusCode()).isIn(200, 503);
    assertThat(page.body()).contains("<h1");
  }

  /// Gives the log in the browser, and waits until it was looked at.
  private static HttpResponse<String> lookedAt(Visitor officer) throws Exception {
    var given = officer.give("/imports", "/imports", "files", log());
    var run = given.headers().firstValue("Location").orElseThrow();
    await(() -> officer.open(run).headers().firstValue("Refresh").isEmpty());
    return officer.open(run);
  }

  /// Defines elements until one is refused.
  ///
  /// @return how many were confirmed
  private static int define(Visitor officer, UUID id, Supplier<String> words, int most) {
    for (int confirmed = 0; confirmed < most; confirmed++) {
      if (define(officer, id, words.get()).statusCode() >= 400) {
        return confirmed;
      }
    }
    throw new AssertionError("There was room for all " + most);
  }

  private static HttpResponse<String> define(Visitor officer, UUID id, String words) {
    var path = "/representations/%s/do/element".formatted(id);
    var shown = officer.open(path);
    if (shown.statusCode() != 200) {
      return shown;
    }
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var typed = new HashMap<String, String>();
    var hidden = HIDDEN.matcher(shown.body());
    while (hidden.find()) {
      typed.put(hidden.group(1), hidden.group(2));
    }
    typed.put("words", words);
    typed.put("on-day", String.valueOf(today.getDayOfMonth()));
    typed.put("on-month", String.valueOf(today.getMonthValue()));
    typed.put("on-year", String.valueOf(today.getYear()));
    return officer.post(path, typed, Visitor.tokenIn(shown.body()));
  }

  /// A text that does not compress.
  private static String aLongText() {
    var text = new StringBuilder();
    while (text.length() < 90_000) {
      text.append(UUID.randomUUID()).append(' ');
    }
    return text.toString();
  }

  private UUID open(Served served) {
    return served
        .get(Walls.class)
        .reading(
            authority,
            t ->
                t.sql()
                    .fetch(
                        "select r.id from record.representation r where r.counted and r.status ="
                            + " 'open' and exists (select from record.stage s where"
                            + " s.representation_id = r.id and s.status = 'open') order by"
                            + " r.reference limit 1")
                    .getFirst()
                    .get(0, UUID.class));
  }

  private long count(Served served, String of) {
    return served
        .get(Walls.class)
        .reading(
            authority, t -> t.sql().fetchSingle("select count(*) from " + of).get(0, Long.class));
  }

  private static String[] importing() {
    var words = new ArrayList<>(List.of("import", "--authority", "sunderland"));
    log().forEach(file -> words.add(file.toString()));
    return words.toArray(String[]::new);
  }

  private static List<Path> log() {
    try (Stream<Path> files = Files.list(HOME.resolve("demo/sunderland-2017-18"))) {
      return files.sorted().toList();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /// A process of its own, beside the server.
  private Run heard(String... arguments) {
    var words =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Heard.class.getName()));
    words.addAll(List.of(arguments));
    words.addAll(List.of("--data", data.toString()));
    try {
      var error = parent.resolveSibling(parent.getFileName() + ".error").toFile();
      var process =
          new ProcessBuilder(words)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(error)
              .start();
      var exit = process.waitFor();
      var said = Files.readString(error.toPath());
      Files.delete(error.toPath());
      return new Run(exit, said);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private static void await(BooleanSupplier so) throws InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      if (Instant.now().isAfter(until)) {
        throw new AssertionError("It did not come about in " + PATIENCE);
      }
      Thread.sleep(200);
    }
  }
}
