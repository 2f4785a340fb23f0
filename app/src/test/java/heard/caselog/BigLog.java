package heard.caselog;

import heard.caselog.staging.Verdict;
import heard.platform.AuthorityId;
import heard.platform.Database;
import heard.platform.Walls;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// Looks at the log in a folder, in a process of its own whose memory is limited.
final class BigLog {

  private BigLog() {}

  /// Looks, and says what it found.
  ///
  /// @param arguments the folder of the log
  public static void main(String[] arguments) {
    var look = new AtomicReference<LogUnderTest.Look>();
    try (var database =
        Database.open(
            Path.of("target"), "a test", Database.Claim.BESIDE, System.getenv(), _ -> {})) {
      new Walls(database.application())
          .in(
              new AuthorityId(1),
              transaction -> {
                look.set(LogUnderTest.at(Path.of(arguments[0])).look(transaction, _ -> {}));
                return true;
              });
    }
    var found = Objects.requireNonNull(look.get());
    found.faults().forEach(fault -> System.out.println(fault.where() + ": " + fault.wrong()));
    for (var verdict : Verdict.values()) {
      System.out.println(verdict + "=" + found.checked().count(verdict));
    }
  }
}
