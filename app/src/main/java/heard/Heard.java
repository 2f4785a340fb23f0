package heard;

import heard.access.AdminCommand;
import heard.authority.DueCommand;
import heard.authority.ProfileCommand;
import heard.backup.BackupCommand;
import heard.backup.RestoreCommand;
import heard.bench.BenchCommand;
import heard.caselog.ImportCommand;
import heard.demo.DemoCommand;
import heard.ledger.VerifyCommand;
import heard.platform.cli.Failures;
import heard.platform.cli.InstallationOpener;
import heard.platform.cli.MigrateCommand;
import heard.platform.cli.ServeCommand;
import heard.platform.cli.WarmUpCommand;
import heard.publishing.ReportCommand;
import heard.record.RebuildCommand;
import heard.representations.CasesCommand;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.OptionSpec;

/// The one program: every command starts here. Spring starts only for a command that opens Heard.
@SpringBootApplication(
    exclude = {
      FlywayAutoConfiguration.class,
      JooqAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class
    })
@Command(
    name = "heard",
    description = "Complaints, representations and compliments about children's social care.",
    subcommands = {
      AdminCommand.class,
      BackupCommand.class,
      BenchCommand.class,
      CasesCommand.class,
      DemoCommand.class,
      DueCommand.class,
      ImportCommand.class,
      MigrateCommand.class,
      ProfileCommand.class,
      RebuildCommand.class,
      ReportCommand.class,
      RestoreCommand.class,
      ServeCommand.class,
      VerifyCommand.class,
      WarmUpCommand.class
    })
public class Heard {

  public static void main(String[] arguments) {
    System.exit(commandLine(new SpringOpener()).execute(arguments));
  }

  static CommandLine commandLine(InstallationOpener opener) {
    var line = new CommandLine(new Heard(), made(opener));
    var failures = new Failures();
    line.setExecutionExceptionHandler(failures);
    line.setParameterExceptionHandler(failures);
    addHelp(line);
    return line;
  }

  private static void addHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and end.")
                .build());
    line.getSubcommands().values().forEach(Heard::addHelp);
  }

  /// A command that needs Heard opened takes the opener in its constructor.
  private static IFactory made(InstallationOpener opener) {
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
          if (Arrays.equals(
              constructor.getParameterTypes(), new Class<?>[] {InstallationOpener.class})) {
            return type.cast(constructor.newInstance(opener));
          }
        }
        return CommandLine.defaultFactory().create(type);
      }
    };
  }
}
