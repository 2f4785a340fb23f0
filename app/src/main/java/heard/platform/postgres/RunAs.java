package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// How PostgreSQL's programs are started, which refuse to run as root: as we are; as root inside a
/// user namespace of its own; or as another user, who then owns the folder.
///
/// @param prefix the words before the program's own
/// @param user who must own the files, when it is not we
record RunAs(List<String> prefix, Optional<String> user) {

  private static final List<String> USERS = List.of("heard", "postgres", "nobody");
  private static final int CHECK_SECONDS = 10;

  static RunAs choose(Path folder) {
    if (!isRoot()) {
      return new RunAs(List.of(), Optional.empty());
    }
    var owner = ownerOf(folder);
    if (!owner.equals("root")) {
      return asUser(owner).orElseThrow(RunAs::nobodyToRunAs);
    }
    return unshared()
        .or(() -> USERS.stream().flatMap(user -> asUser(user).stream()).findFirst())
        .orElseThrow(RunAs::nobodyToRunAs);
  }

  static Optional<RunAs> unshared() {
    var prefix = List.of("unshare", "-U");
    return works(prefix) ? Optional.of(new RunAs(prefix, Optional.empty())) : Optional.empty();
  }

  static Optional<RunAs> asUser(String user) {
    var prefix = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--init-groups");
    var grouped =
        works(prefix)
            ? prefix
            : List.of("setpriv", "--reuid=" + user, "--regid=nogroup", "--init-groups");
    return works(grouped) ? Optional.of(new RunAs(grouped, Optional.of(user))) : Optional.empty();
  }

  List<String> command(List<String> program) {
    var words = new ArrayList<>(prefix);
    words.addAll(program);
    return words;
  }

  /// Hands the folder and all in it to the user the programs run as.
  void own(Path folder) throws IOException {
    if (user.isEmpty()) {
      return;
    }
    var lookup = folder.getFileSystem().getUserPrincipalLookupService();
    var principal = lookup.lookupPrincipalByName(user.get());
    try (var files = Files.walk(folder)) {
      for (var file : files.toList()) {
        Files.setOwner(file, principal);
      }
    }
  }

  private static String ownerOf(Path folder) {
    try {
      return Files.getOwner(folder).getName();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean works(List<String> prefix) {
    var words = new ArrayList<>(prefix);
    words.add("true");
    try {
      var process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(CHECK_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static ExplainedFailure nobodyToRunAs() {
    return new ExplainedFailure(
        "PostgreSQL does not run as root, and neither a user namespace (unshare -U) nor another"
            + " user (setpriv) could be had here. Start Heard as an ordinary user, or point"
            + " HEARD_DATABASE_URL and HEARD_DATABASE_OWNER_URL to a PostgreSQL server from version"
            + " 15 on.");
  }
}
