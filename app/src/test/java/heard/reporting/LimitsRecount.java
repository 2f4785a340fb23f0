package heard.reporting;

import heard.publishing.WorkingDays;
import heard.reporting.document.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The authority's time limits on a made log, by what regulation 14 and those after it say: which
/// of them fell due in a period, and which were kept.
final class LimitsRecount extends RecountedLog {

  private static final Map<String, Integer> WORKING_DAYS = workingDays();

  /// A limit that began to run.
  ///
  /// @param done when what it asks for was done
  /// @param stopped when it had not to be done any more
  record Running(
      String ref,
      String title,
      LocalDate due,
      @Nullable LocalDate done,
      @Nullable LocalDate stopped) {

    boolean isKept() {
      return done != null && !done.isAfter(due);
    }

    /// Done, or stopped, after its day; or still running after it.
    boolean isMissed(LocalDate today) {
      var until = done != null ? done : stopped != null ? stopped : today;
      return !isKept() && until.isAfter(due);
    }
  }

  private final LocalDate today;

  LimitsRecount(MadeLog log, Period period, LocalDate today) {
    super(log, period);
    this.today = today;
  }

  private static Map<String, Integer> workingDays() {
    var days = new LinkedHashMap<String, Integer>();
    days.put("Acknowledge the representation", 3);
    days.put("Answer at stage 1", 10);
    days.put("Answer at stage 2", 25);
    days.put("Acknowledge the request for a panel", 2);
    days.put("Appoint the chair, settle attendance and papers", 10);
    days.put("Hold the panel", 30);
    return days;
  }

  /// Every limit that fell due, with a name of its column for it.
  void due(String table, String due, boolean total) {
    WORKING_DAYS.keySet().forEach(title -> row(table, title, due, r -> r.title().equals(title)));
    if (total) {
      row(table, "Total", due, _ -> true);
    }
  }

  private void row(String table, String label, String due, Predicate<Running> which) {
    var fell = running().filter(which).filter(limit -> in(period, limit.due())).toList();
    long kept = fell.stream().filter(Running::isKept).count();
    long missed = fell.stream().filter(limit -> limit.isMissed(today)).count();
    put(table, label + "|" + due, fell.size());
    put(table, label + "|Kept", kept);
    put(table, label + "|Kept %", percent(kept, fell.size(), 0));
    put(table, label + "|Not kept", missed);
    put(table, label + "|Neither", fell.size() - kept - missed);
  }

  /// Those that were missed and still ran at the end of the period: how many, and of how many
  /// representations.
  void overdue(String table) {
    for (var title : WORKING_DAYS.keySet()) {
      overdue(
          table, title, overdue().stream().filter(limit -> limit.title().equals(title)).toList());
    }
    overdue(table, "Total", overdue());
  }

  List<Running> overdue() {
    return running()
        .filter(limit -> until(period.to(), limit.due()) && limit.isMissed(today))
        .filter(limit -> !until(period.to(), limit.done()) && !until(period.to(), limit.stopped()))
        .toList();
  }

  private void overdue(String table, String label, List<Running> over) {
    put(table, label + "|Limits", over.size());
    put(table, label + "|Representations", over.stream().map(Running::ref).distinct().count());
  }

  private Stream<Running> running() {
    return Stream.concat(
        log.table("Representations").stream().flatMap(this::ofRepresentation),
        stages(null).flatMap(this::ofStage));
  }

  /// One that was refused had to be answered until it was.
  private Stream<Running> ofRepresentation(Map<String, String> row) {
    var received = MadeLog.day(row, "Received");
    var closed = MadeLog.day(row, "Closed");
    return text(row, "Status").equals("refused")
        ? Stream.of(acknowledgement(row), running(row, "Answer at stage 1", received, null, closed))
        : Stream.of(acknowledgement(row));
  }

  private static Running acknowledgement(Map<String, String> row) {
    var received = MadeLog.day(row, "Received");
    return running(
        row,
        "Acknowledge the representation",
        received,
        MadeLog.day(row, "Acknowledged"),
        MadeLog.day(row, "Closed"));
  }

  private Stream<Running> ofStage(Stage stage) {
    return switch (stage.number()) {
      case "1", "2" ->
          Stream.of(
              running(
                  stage.of(),
                  "Answer at stage " + stage.number(),
                  stage.asked(),
                  stage.answered(),
                  stage.end()));
      // The log does not say what was done about the panel: its limits stop with the stage.
      default ->
          List.of(
                  "Acknowledge the request for a panel",
                  "Appoint the chair, settle attendance and papers",
                  "Hold the panel")
              .stream()
              .map(title -> running(stage.of(), title, stage.asked(), null, stage.end()));
    };
  }

  /// What comes first ends it.
  private static Running running(
      Map<String, String> row,
      String title,
      @Nullable LocalDate from,
      @Nullable LocalDate done,
      @Nullable LocalDate stopped) {
    boolean stoppedFirst = done != null && stopped != null && stopped.isBefore(done);
    return new Running(
        text(row, "Ref"),
        title,
        WorkingDays.after(Objects.requireNonNull(from), WORKING_DAYS.getOrDefault(title, 0)),
        stoppedFirst ? null : done,
        stopped);
  }
}
