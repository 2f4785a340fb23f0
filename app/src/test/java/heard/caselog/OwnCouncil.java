package heard.caselog;

import heard.authority.Profiles;
import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Councils that each work as Sunderland does, or as another, one for each test.
final class OwnCouncil {

  private static int made;

  private OwnCouncil() {}

  /// Heard, running, on a day by which all of Sunderland's log has happened.
  static RunningHeard heard() {
    var heard = RunningHeard.start();
    var day = Instant.parse("2018-06-01T09:00:00Z");
    heard.clock().forward(Duration.between(heard.clock().instant(), day));
    return heard;
  }

  static AuthorityId in(RunningHeard heard, Path folder) throws IOException {
    return in(heard, folder, LogUnderTest.PROFILE);
  }

  static synchronized AuthorityId in(RunningHeard heard, Path folder, Path like)
      throws IOException {
    var profile = Files.createDirectories(folder.resolve("profile"));
    copy(like, profile);
    var about = profile.resolve("profile.yaml");
    Files.writeString(
        about, Files.readString(about).replaceFirst("(?m)^id: .*$", "id: council-" + ++made));
    return heard.get(Profiles.class).load(profile).authority();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
