package heard.representations;

import heard.casefile.clock.Clock;
import heard.casefile.stage.StageFile;
import heard.platform.pages.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the council's own log had worked out for a stage, beside what Heard works out.
public record CouncilView(List<Line> lines) {

  /// One figure.
  ///
  /// @param differs whether the two are not the same; false where one of them is not known
  public record Line(String what, String council, String heard, boolean differs) {}

  static Optional<CouncilView> of(OpenCase open, int stage) {
    return open.file()
        .stage(stage)
        .flatMap(StageFile::councilCalculation)
        .map(theirs -> {
          var clock =
              open.position().clocks().of(stage).stream()
                  .filter(each -> each.limit().id().equals(theirs.limit()))
                  .findFirst();
          var lines = new ArrayList<Line>();
          days("Due", theirs.due(), clock.map(c -> c.due().due()), lines);
          days(
              "Due when extended",
              theirs.extendedDue(),
              clock.flatMap(c -> Optional.ofNullable(c.maximum())).map(due -> due.due()),
              lines);
          if (theirs.workingDays() != null) {
            var ours = clock.flatMap(c -> workingDays(open, stage, c));
            lines.add(
                new Line(
                    "Working days taken",
                    String.valueOf(theirs.workingDays()),
                    ours.map(String::valueOf).orElse("not known"),
                    ours.filter(days -> !days.equals(theirs.workingDays())).isPresent()));
          }
          if (theirs.withinTarget() != null) {
            var ours =
                clock.map(c -> !c.againstNow(open.today(), open.position().calendar()).isMissed());
            lines.add(
                new Line(
                    "Within target",
                    theirs.withinTarget() ? "yes" : "no",
                    ours.map(yes -> yes ? "yes" : "no").orElse("not known"),
                    ours.filter(yes -> !yes.equals(theirs.withinTarget())).isPresent()));
          }
          return new CouncilView(lines);
        });
  }

  private static Optional<Integer> workingDays(OpenCase open, int stage, Clock clock) {
    var calendar = open.position().calendar();
    return open.file()
        .stage(stage)
        .flatMap(StageFile::respondedOn)
        .filter(day -> !day.isAfter(calendar.last()))
        .map(day -> calendar.between(clock.start().day(), day));
  }

  private static void days(
      String what, @Nullable LocalDate theirs, Optional<LocalDate> ours, List<Line> lines) {
    if (theirs != null) {
      lines.add(
          new Line(
              what,
              Dates.full(theirs),
              ours.map(Dates::full).orElse("not known"),
              ours.filter(day -> !day.equals(theirs)).isPresent()));
    }
  }
}
