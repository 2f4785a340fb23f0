package heard.publishing;

import heard.access.Actor;
import heard.authority.Profiles;
import heard.caselog.ImportRequest;
import heard.caselog.ImportResult.Ending;
import heard.caselog.Imports;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Logs taken in as a council takes them in, each into an authority of its own that is like the
/// council in everything but its id.
final class ImportedLogs {

  /// Later than every log: what a log holds has happened.
  private static final Instant LATER = Instant.parse("2025-02-01T10:00:00Z");

  private static int authorities;

  private ImportedLogs() {}

  @SuppressWarnings("TimeInStaticInitializer") // of a clock that is set here
  private static final class Shared {
    static final RunningHeard HEARD = RunningHeard.start();

    static {
      HEARD.clock().forward(Duration.between(HEARD.clock().instant(), LATER));
    }
  }

  /// The server that takes them in.
  static RunningHeard heard() {
    return Shared.HEARD;
  }

  static AuthorityId take(Council council, List<Path> log, Path folder) throws IOException {
    return take(Path.of("../profiles", council.profile()), log, folder);
  }

  static AuthorityId take(Path profile, List<Path> log, Path folder) throws IOException {
    var authority = authority(profile, folder);
    var faults = new ArrayList<String>();
    var result =
        heard()
            .get(Imports.class)
            .run(
                Actor.command(authority),
                new ImportRequest(
                    log.stream().map(LogFile::of).toList(),
                    false,
                    false,
                    fault -> faults.add(fault.toString()),
                    () -> {}),
                Progress.NONE);
    if (result.ending() != Ending.RECORDED) {
      throw new AssertionError("not recorded: " + faults);
    }
    return authority;
  }

  private static synchronized AuthorityId authority(Path profile, Path folder) throws IOException {
    var copy = folder.resolve("profile");
    try (var files = Files.walk(profile)) {
      for (var file : files.toList()) {
        var target = copy.resolve(profile.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    var about = copy.resolve("profile.yaml");
    Files.writeString(
        about, Files.readString(about).replaceFirst("(?m)^id: .*$", "id: report-" + ++authorities));
    return heard().get(Profiles.class).load(copy).authority();
  }
}
