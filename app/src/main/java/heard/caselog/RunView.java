package heard.caselog;

import heard.authority.Profile;
import heard.caselog.LogRun.State;
import heard.caselog.changes.Changes;
import heard.caselog.faults.Faults;
import heard.caselog.staging.LeftOut;
import heard.caselog.staging.Tally;
import heard.caselog.staging.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A log somebody gave, as far as it has been looked at.
///
/// @param heading where it is, in a sentence
/// @param progress while it is being worked on
/// @param why why it could not be done; empty if it could
/// @param ending how it ended, empty while it has not
/// @param leftOut files, sheets and tables of the mapping that nothing is taken from
/// @param unchanged what was here already
/// @param held references that Heard has, but not from a log
/// @param changes what it says otherwise than what an earlier export brought
public record RunView(
    UUID id,
    String heading,
    Optional<Working> progress,
    String why,
    Optional<ImportResult.Ending> ending,
    List<Recognised> recognised,
    List<LeftOut> leftOut,
    List<Faults.Group> faults,
    long faultCount,
    boolean goodRowsHelp,
    List<MadeView.Kind> kinds,
    Made made,
    Differences differences,
    Tally unchanged,
    long heldCount,
    List<String> held,
    Changes changes,
    Optional<UUID> importId) {

  /// How far it has come.
  ///
  /// @param percent 0 to 100; -1 while the whole is not known
  /// @param left the time left in words; empty while nobody can tell
  public record Working(String step, String rows, int percent, String left) {}

  static RunView of(LogRun run, Profile profile, Instant now) {
    return switch (run.state()) {
      case State.Working working -> working(run, working, now);
      case State.Failed(var why) ->
          new RunView(
              run.id(),
              "The log could not be taken in",
              Optional.empty(),
              why,
              Optional.empty(),
              List.of(),
              List.of(),
              List.of(),
              0,
              false,
              List.of(),
              Made.NOTHING,
              Differences.NONE,
              Tally.NONE,
              0,
              List.of(),
              Changes.NONE,
              Optional.empty());
      case State.Done(var result) -> done(run, result, profile);
    };
  }

  private static RunView working(LogRun run, State.Working working, Instant now) {
    boolean known = working.total() > 0;
    int percent = known ? (int) (100 * working.done() / working.total()) : -1;
    var rows =
        known
            ? "%,d of %,d rows".formatted(working.done(), working.total())
            : "%,d rows".formatted(working.done());
    return new RunView(
        run.id(),
        working.step().title() + " the log",
        Optional.of(new Working(working.step().title(), rows, percent, left(working, now))),
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        0,
        false,
        List.of(),
        Made.NOTHING,
        Differences.NONE,
        Tally.NONE,
        0,
        List.of(),
        Changes.NONE,
        Optional.empty());
  }

  private static String left(State.Working working, Instant now) {
    if (working.total() == 0 || working.done() == 0) {
      return "";
    }
    long spent = Duration.between(working.since(), now).toMillis();
    long seconds = spent * (working.total() - working.done()) / working.done() / 1000;
    return seconds < 60
        ? "less than a minute left"
        : Labels.many(seconds / 60 + 1, "minute left", "minutes left");
  }

  private static RunView done(LogRun run, ImportResult result, Profile profile) {
    var checked = result.checked();
    return new RunView(
        run.id(),
        heading(result),
        Optional.empty(),
        "",
        Optional.of(result.ending()),
        Recognised.all(result),
        result.leftOut(),
        result.faults().groups(),
        result.faults().count(),
        !result.faults().isEmpty()
            && !result.faults().spoilFiles()
            && checked.count(Verdict.NEW) > 0,
        MadeView.kinds(result.made(), profile),
        result.made(),
        result.differences(),
        result.unchanged(),
        result.held(),
        checked.held(),
        result.changes(),
        result.id().map(id -> id.value()));
  }

  private static String heading(ImportResult result) {
    return switch (result.ending()) {
      case CHECKED -> "The log is good";
      case NOTHING_NEW -> "Nothing in the log is new";
      case REFUSED -> "There is a problem with the log";
      case RECORDED -> "The good rows are taken in";
    };
  }
}
