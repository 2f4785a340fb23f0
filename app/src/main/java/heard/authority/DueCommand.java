package heard.authority;

import heard.platform.ExplainedFailure;
import heard.platform.yaml.Faults;
import heard.platform.yaml.Nearest;
import heard.procedure.BeyondHorizon;
import heard.procedure.Code;
import heard.procedure.Counting;
import heard.procedure.DueDate;
import heard.procedure.Limit;
import heard.procedure.Procedure;
import heard.procedure.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Says when something is due and why. Needs no database and starts nothing.
@Command(
    name = "due",
    description = {
      "Say when something is due by a procedure, and why.",
      "A limit that the law leaves to the authority needs --authority."
    })
public final class DueCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--procedure",
      required = true,
      paramLabel = "ID",
      description = "The procedure, for example children-act-1989.")
  private String procedure = "";

  @Option(
      names = "--limit",
      required = true,
      paramLabel = "ID",
      description = "The limit, for example stage-1.")
  private String limit = "";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description =
          "The day of the event that the limit runs from (for panel-papers: the hearing).")
  private String from = "";

  @Option(names = "--extended", description = "Give the longest lawful time.")
  private boolean extended;

  @Option(
      names = "--authority",
      paramLabel = "ID",
      description = "Count by what this authority has set in its profile (profiles/ID).")
  private @Nullable String authority;

  @Option(
      names = "--profile",
      paramLabel = "DIR",
      description = "Count by the profile in this folder, whether it is loaded or not.")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text (default) or json.")
  private String format = "text";

  /// Made by the command line.
  public DueCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    var json = oneOf("--format", format, List.of("text", "json")).equals("json");
    var day = day();
    var procedure = procedure();
    var limit = limit(procedure, day);
    if (!limit.isSet()) {
      throw new ExplainedFailure(leftToAuthority(limit));
    }
    var calendar = BankHolidays.calendar();
    var answer =
        new DueAnswer(procedure, count(limit, day, calendar), superseded(limit, day, calendar));
    spec.commandLine().getOut().println(json ? answer.json() : answer.text());
    spec.commandLine().getOut().flush();
    return 0;
  }

  private DueDate count(Limit limit, LocalDate day, WorkingCalendar calendar) {
    try {
      return Counting.due(limit, day, extended, calendar);
    } catch (BeyondHorizon e) {
      throw new ExplainedFailure(
          e.getMessage() + ". Heard does not guess: a later version will know more.", e);
    }
  }

  private Optional<DueDate> superseded(Limit limit, LocalDate day, WorkingCalendar calendar) {
    return Counting.superseded(limit, day, extended, calendar).stream().reduce((a, b) -> b);
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(from);
    } catch (DateTimeException e) {
      throw wrong("--from %s is no day of the calendar: write it as 2023-04-21".formatted(from));
    }
  }

  private Procedure procedure() {
    if (folder != null) {
      return authoritys(profile(folder));
    }
    if (authority != null) {
      return authoritys(profile(authority));
    }
    oneOf("--procedure", procedure, Procedures.ids());
    return Procedures.shipped(new Code(procedure)).orElseThrow();
  }

  private Procedure authoritys(Profile profile) {
    var used = new TreeSet<String>();
    profile.procedures().forEach(p -> used.add(p.procedure().id().word()));
    oneOf("--procedure", procedure, used);
    return profile.procedure(new Code(procedure)).orElseThrow().procedure();
  }

  private Profile profile(String id) {
    var folders = Path.of(System.getProperty("heard.home", "."), "profiles");
    var folder = folders.resolve(id);
    if (!Code.isCode(id) || !Files.isDirectory(folder)) {
      throw new ExplainedFailure(
          "There is no profile of the authority %s: no folder %s. %sName the folder with --profile."
              .formatted(
                  id,
                  folder,
                  Nearest.to(id, names(folders)).map("Did you mean %s? "::formatted).orElse("")));
    }
    return profile(folder);
  }

  private static List<String> names(Path folders) {
    try (var there = Files.list(folders)) {
      return there.map(each -> each.getFileName().toString()).toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static Profile profile(Path folder) {
    var faults = new Faults();
    return ProfileReader.read(folder, faults)
        .orElseThrow(() ->
            new ExplainedFailure(
                "The profile in %s has faults:\n%s".formatted(folder, faults.say())));
  }

  private Limit limit(Procedure procedure, LocalDate day) {
    var known = new TreeSet<String>();
    procedure.limits().forEach(l -> known.add(l.id().word()));
    oneOf("--limit", limit, known);
    return procedure
        .limit(new Code(limit), day)
        .orElseThrow(() ->
            new ExplainedFailure(
                "%s has no limit %s in force on %s".formatted(procedure.id(), limit, day)));
  }

  private String leftToAuthority(Limit limit) {
    return authority == null && folder == null
        ? "The law sets no time for %s (%s): it is left to the authority. Name one with --authority."
            .formatted(limit.id(), limit.citation().text())
        : "The law sets no time for %s (%s), and %s has set none: put one in its procedures.yaml."
            .formatted(limit.id(), limit.citation().text(), folder == null ? authority : folder);
  }

  private String oneOf(String option, String word, Collection<String> known) {
    if (known.contains(word)) {
      return word;
    }
    var nearest =
        Nearest.to(word, known)
            .map(" Did you mean %s?"::formatted)
            .orElse(" Use one of %s.".formatted(String.join(", ", known)));
    throw wrong("%s %s is not known.%s".formatted(option, word, nearest));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
