package heard.publishing;

import heard.platform.ExplainedFailure;
import heard.platform.cli.AuthorityOption;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.FileTrouble;
import heard.platform.cli.InstallationOpener;
import heard.platform.pages.Dates;
import heard.reporting.Reports;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes a report of an authority to a file, or as CSV to a folder.
@Command(
    name = "report",
    description = {
      "Write a report of an authority.",
      "The report is one of those in its profile, for example published or quarterly."
    })
public final class ReportCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec;
  @Mixin private AuthorityOption authority;
  @Mixin private DataFolderOption data;

  @Option(
      names = "--report",
      required = true,
      paramLabel = "NAME",
      description = "The name of the report in the authority's profile.")
  private String report = "";

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      description = "A financial year 2017-18, a quarter 2017-18-Q3, or days FROM..TO.")
  private String period = "";

  @Option(
      names = "--stood-on",
      paramLabel = "DATE",
      description = "As the record stood on this day: what had happened by then.")
  private @Nullable String stoodOn;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "As was known by the end of this day: what had been recorded by then.")
  private @Nullable String knownOn;

  @Option(
      names = "--filter",
      paramLabel = "DIMENSION=VALUE",
      description = {
        "Limit the whole report, for example service=fostering or received-on=2017-18-Q1.",
        "Given again for the same dimension: either value; for another: both."
      })
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "html|csv|json",
      description = "The form; csv is a folder with a file for each table.")
  private String format = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PATH",
      description = "The file to write, for csv the folder.")
  private Path out = Path.of("");

  /// Made by the command line.
  public ReportCommand(InstallationOpener opener) {
    this.opener = opener;
    this.spec = CommandSpec.create();
    this.authority = new AuthorityOption();
    this.data = new DataFolderOption();
  }

  @Override
  public Integer call() {
    var rendering = rendering();
    var asked =
        new Reports.Asked(
            report,
            period(),
            day("--stood-on", stoodOn),
            day("--known-on", knownOn),
            List.copyOf(only));
    try (var heard = opener.open(data.path())) {
      var publication = heard.get(Publications.class).of(authority.in(heard), asked);
      rendering.write(publication.report(), publication.texts(), out);
      spec.commandLine().getErr().println("Written: " + out);
    } catch (IOException failure) {
      throw new ExplainedFailure(
          "%s cannot be written: %s".formatted(out, FileTrouble.said(failure)), failure);
    }
    return 0;
  }

  private Rendering rendering() {
    for (var known : Format.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(format)) {
        return known.rendering();
      }
    }
    throw wrong("--format %s is none of html, csv, json".formatted(format));
  }

  private Period period() {
    var days = period.split("\\.\\.", 2);
    if (days.length == 2
        && Period.parse(period).isEmpty()
        && Period.parse("%s..%s".formatted(days[1], days[0])).isPresent()) {
      throw wrong("--period %s ends before it begins".formatted(period));
    }
    return Period.parse(period)
        .orElseThrow(() ->
            wrong(
                "--period %s is no period: write 2017-18, 2017-18-Q3 or 2017-04-01..2017-09-30"
                    .formatted(period)));
  }

  private @Nullable LocalDate day(String option, @Nullable String text) {
    try {
      var day = text == null ? null : LocalDate.parse(text);
      if (day != null && day.isAfter(Dates.dayOf(InstantSource.system().instant()))) {
        throw wrong("%s %s is still to come: give today or an earlier day".formatted(option, text));
      }
      return day;
    } catch (DateTimeException e) {
      throw wrong(
          "%s %s is no day of the calendar: write it as 2018-03-31".formatted(option, text));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
