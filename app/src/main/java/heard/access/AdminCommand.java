package heard.access;

import heard.platform.ExplainedFailure;
import heard.platform.cli.AuthorityOption;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.InstallationOpener;
import java.io.Console;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Accounts, from the server's own terminal.
@Command(
    name = "admin",
    description = "Manage accounts.",
    subcommands = AdminCommand.Create.class,
    synopsisSubcommandLabel = "COMMAND")
public final class AdminCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: heard admin create");
  }

  /// Makes an account, or gives a further role to one that is there.
  @Command(
      name = "create",
      description = "Make an account, or give a further role to one that is there.")
  public static final class Create implements Callable<Integer> {

    private final InstallationOpener opener;

    @Spec private CommandSpec spec;

    @Option(names = "--email", paramLabel = "E", required = true, description = "Signs in with it.")
    private String email = "";

    @Option(
        names = "--name",
        paramLabel = "N",
        required = true,
        description = "As shown to others.")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "R",
        required = true,
        description =
            "officer, manager, administrator, auditor … (see docs/catalogues/permissions.md).")
    private String role = "";

    @Mixin private AuthorityOption authority;

    @Option(
        names = "--service",
        paramLabel = "CODE",
        defaultValue = "",
        description = "For an allocator: the service whose cases they see.")
    private String service = "";

    @Option(
        names = "--link",
        description = "Print a link that works once instead of asking for a password.")
    private boolean link;

    @Mixin private DataFolderOption data;

    public Create(InstallationOpener opener) {
      this.opener = opener;
    }

    @Override
    public Integer call() {
      var as = role(role);
      if (as == Role.ALLOCATOR && service.isEmpty()) {
        throw new ExplainedFailure(
            "An allocator needs the service whose cases they see: --service CODE.");
      }
      try (var heard = opener.open(data.path())) {
        var accounts = heard.get(Accounts.class);
        var where = authority.in(heard);
        if (as == Role.ALLOCATOR) {
          heard.get(AllocatedServices.class).check(where, service);
        }
        var known = accounts.byEmail(email);
        var console = link ? null : System.console();
        var password =
            known.isPresent() || console == null ? Optional.<String>empty() : ask(console);
        var account = known.orElseGet(() -> accounts.create(email, name));
        accounts.join(account.id(), where, as, as == Role.ALLOCATOR ? service : "");
        var out = spec.commandLine().getOut();
        out.printf(
            "%s is now %s of %s.%n",
            account.name(), as.title().toLowerCase(Locale.UK), authority.code());
        if (password.isPresent()) {
          accounts.setPassword(account.id(), password.get());
        } else if (known.isEmpty() || link) {
          out.printf(
              "Password to be set within a day, once, at this address of your server:%n%s%n",
              heard.get(OneTimeLinks.class).forAccount(account.id()));
        }
      }
      return 0;
    }

    private static Optional<String> ask(Console console) {
      var password =
          String.valueOf(
              console.readPassword(
                  "Password (at least %d characters): ", Accounts.SHORTEST_PASSWORD));
      if (password.codePointCount(0, password.length()) < Accounts.SHORTEST_PASSWORD) {
        throw new ExplainedFailure(
            "The password must have at least %d characters.".formatted(Accounts.SHORTEST_PASSWORD));
      }
      if (!password.equals(String.valueOf(console.readPassword("The same again: ")))) {
        throw new ExplainedFailure("The two passwords are not the same.");
      }
      return Optional.of(password);
    }

    private static Role role(String word) {
      var wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
      return Arrays.stream(Role.values())
          .filter(each -> each.name().equals(wanted))
          .findFirst()
          .orElseThrow(() ->
              new ExplainedFailure(
                  "There is no role \"%s\". The roles are: %s."
                      .formatted(
                          word,
                          Arrays.stream(Role.values())
                              .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                              .collect(Collectors.joining(", ")))));
    }
  }
}
