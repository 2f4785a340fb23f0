package heard.demo;

import heard.access.Accounts;
import heard.access.Actor;
import heard.access.Role;
import heard.authority.Profiles;
import heard.caselog.ImportRequest;
import heard.caselog.Imports;
import heard.caselog.TerminalProgress;
import heard.caselog.files.LogFile;
import heard.platform.Authorities;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.cli.Installation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What the demonstration is made of: five councils, each with its profile and its log, and an
/// account for each of those who would use it.
final class Demonstration {

  private static final String PASSWORD = "heard-demonstration";

  /// The logs, by folder: each is named by its council and its year.
  private static final List<String> LOGS =
      List.of(
          "sunderland-2017-18",
          "staffordshire-2017-18",
          "isle-of-wight-2019-20",
          "worcestershire-2019-20",
          "havering-2021-22");

  private static final int YEAR = "-2017-18".length();

  /// Whoever can sign in. Names are plainly invented.
  private enum Person {
    OFFICER("officer@demo.example", "Olive Example", Role.OFFICER),
    MANAGER("manager@demo.example", "Rowan Placeholder", Role.MANAGER),
    AUTHOR("author@demo.example", "Hazel Fixture", Role.REPORT_AUTHOR),
    BOARD("board@demo.example", "Linden Sample", Role.BOARD_READER),
    AUDITOR("auditor@demo.example", "Juniper Specimen", Role.AUDITOR);

    private final String email;
    private final String called;
    private final Role role;

    Person(String email, String called, Role role) {
      this.email = email;
      this.called = called;
      this.role = role;
    }

    private String line() {
      return "  %-22s %s".formatted(email, role.title());
    }
  }

  private final Installation heard;
  private final Path home;
  private final PrintWriter messages;
  private final Accounts accounts;

  Demonstration(Installation heard, Path home, PrintWriter messages) {
    this.heard = heard;
    this.home = home;
    this.messages = messages;
    this.accounts = heard.get(Accounts.class);
  }

  /// Makes what is missing; where all is there, does nothing.
  ///
  /// @throws ExplainedFailure if the data folder holds anything but a demonstration
  void prepare() {
    if (accounts.byEmail(Person.AUDITOR.email).isPresent()) {
      return;
    }
    if (!accounts.none() && accounts.byEmail(Person.OFFICER.email).isEmpty()) {
      throw new ExplainedFailure(
          "This data folder holds accounts of your own, and the demonstration's have a password"
              + " that everybody knows. Give it a folder of its own: heard demo --data DIR");
    }
    messages.println("Setting up the demonstration");
    var councils = LOGS.stream().map(this::council).toList();
    for (var person : Person.values()) {
      councils.forEach(council -> admit(person, council));
    }
  }

  private AuthorityId council(String log) {
    var profile = home.resolve("profiles").resolve(log.substring(0, log.length() - YEAR));
    var council = heard.get(Profiles.class).load(profile).authority();
    messages.println("The log of " + heard.get(Authorities.class).code(council));
    takeIn(council, log);
    return council;
  }

  private void takeIn(AuthorityId council, String log) {
    try (var progress = new TerminalProgress(messages, false)) {
      var request = new ImportRequest(files(log), false, false, _ -> {}, () -> {});
      var result = heard.get(Imports.class).run(Actor.command(council), request, progress);
      if (!result.isWhole()) {
        throw new IllegalStateException("The demonstration's own log has faults");
      }
    }
  }

  private List<LogFile> files(String log) {
    var folder = home.resolve("demo").resolve(log);
    try (var files = Files.list(folder)) {
      return files.sorted().map(LogFile::of).toList();
    } catch (IOException e) {
      throw new ExplainedFailure(
          "The demonstration's log is not at %s. Start it with ./heard demo in a clone of Heard"
              .formatted(folder),
          e);
    }
  }

  private void admit(Person person, AuthorityId council) {
    var account =
        accounts
            .byEmail(person.email)
            .orElseGet(() -> accounts.create(person.email, person.called));
    accounts.setPassword(account.id(), PASSWORD);
    accounts.join(account.id(), council, person.role, "");
  }

  /// What is said when it serves.
  static String invitation(String address) {
    return """
    The demonstration is at %s (stop with Ctrl-C). Sign in as one of
    %s
    with the password %s, and choose one of five councils\
    """
        .formatted(
            address,
            Arrays.stream(Person.values()).map(Person::line).collect(Collectors.joining("\n")),
            PASSWORD);
  }
}
