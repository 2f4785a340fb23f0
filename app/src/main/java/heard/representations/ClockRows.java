package heard.representations;

import heard.authority.Closure;
import heard.casefile.clock.Clock;
import heard.casefile.clock.End;
import heard.casefile.clock.Extended;
import heard.platform.pages.Dates;
import heard.platform.pages.Tone;
import heard.procedure.Counting;
import heard.procedure.DueDate;
import heard.procedure.Unit;
import heard.procedure.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// The clocks of a case as the page shows them: a table for each stage, each row with its reasons.
public record ClockRows(List<Group> groups, List<String> uncounted) {

  /// The limits of one stage, or of the whole representation.
  ///
  /// @param council what the council's own log had worked out for the stage
  public record Group(String title, List<Row> rows, Optional<CouncilView> council) {}

  /// One run of one limit.
  ///
  /// @param from the day it started, and what started it
  /// @param taken working days from the start to the end, or to today
  /// @param why each a sentence
  /// @param strip the days counted, for limits of working days
  public record Row(
      String limit,
      LocalDate from,
      String startedBy,
      LocalDate due,
      @Nullable LocalDate longest,
      @Nullable LocalDate done,
      String ended,
      String taken,
      String verdict,
      Tone tone,
      List<String> why,
      List<Day> strip) {}

  /// One day of the strip.
  ///
  /// @param kind the class that draws it: from, counted, closed or due
  public record Day(int day, String month, String kind) {}

  static ClockRows of(OpenCase open) {
    var clocks = open.position().clocks();
    var groups = new ArrayList<Group>();
    var stages = clocks.all().stream().map(Clock::stage).distinct().sorted().toList();
    for (var stage : stages) {
      groups.add(
          new Group(
              stage == 0 ? "The whole representation" : open.labels().stage(open.file(), stage),
              clocks.of(stage).stream().map(clock -> row(clock, open)).toList(),
              CouncilView.of(open, stage)));
    }
    return new ClockRows(
        groups,
        clocks.uncounted().stream()
            .map(each -> "%s: %s".formatted(each.limit().title(), each.because()))
            .toList());
  }

  private static Row row(Clock clock, OpenCase open) {
    var calendar = open.position().calendar();
    var verdict = Timings.verdict(clock, open.today(), calendar);
    var done =
        switch (clock.end()) {
          case End.Done(var on) -> on;
          case End.Stopped(var on, _) -> on;
          case End.Running _ -> null;
        };
    return new Row(
        clock.limit().title(),
        clock.start().day(),
        clock.start().by().said() + (clock.start().presumed() ? " (presumed)" : ""),
        clock.dueNow(),
        clock.maximum() == null || clock.maximum().due().equals(clock.dueNow())
            ? null
            : clock.maximum().due(),
        done,
        ended(clock.end()),
        taken(clock, done == null ? open.today() : done, calendar),
        verdict.says(),
        verdict.tone(),
        why(clock, open),
        strip(clock, calendar));
  }

  private static String ended(End end) {
    return switch (end) {
      case End.Done _ -> "";
      case End.Running _ -> "Not yet";
      case End.Stopped(_, var why) ->
          switch (why) {
            case WITHDRAWN -> "stopped: withdrawn";
            case REFUSED -> "stopped: refused";
            case REDIRECTED -> "stopped: went elsewhere";
            case SUSPENDED -> "stopped: other proceedings";
            case CLOSED -> "stopped: closed";
            case OVERTAKEN -> "stopped: the case went on";
          };
    };
  }

  private static String taken(Clock clock, LocalDate until, WorkingCalendar calendar) {
    var from = clock.start().day();
    if (clock.due().length().unit() != Unit.WORKING_DAYS || isOutside(calendar, from, until)) {
      return "";
    }
    return "%,d".formatted(calendar.between(from, until));
  }

  private static List<String> why(Clock clock, OpenCase open) {
    var calendar = open.position().calendar();
    var why = new ArrayList<String>();
    why.add(sentence(clock.due()));
    var extended = clock.extended();
    if (clock.maximum() != null) {
      why.add(
          (extended == null ? "With an extension it could be " : "Extended: at the latest ")
              + clock.maximum().explanation()
              + ".");
    }
    if (extended != null) {
      why.add(
          "The extension was decided%s%s%s."
              .formatted(
                  extended
                      .decided()
                      .exactly()
                      .map(day -> " on " + Dates.full(day))
                      .orElse(", on which day is not recorded"),
                  extended.newDate() == null ? "" : ", to " + Dates.full(extended.newDate()),
                  extended.made() == Extended.Made.LATE
                      ? ", and decided or told after the first date had gone by: the target stays"
                          + " missed"
                      : ""));
      why.add(
          "Against the first date: %s."
              .formatted(Timings.againstTarget(clock, open.today(), calendar).says()));
    }
    for (var earlier : Counting.superseded(clock.limit(), clock.start().day(), false, calendar)) {
      why.add(
          "Before a bank holiday was announced it was due %s."
              .formatted(Dates.full(earlier.due())));
    }
    var beside = clock.beside();
    if (beside != null) {
      why.add(
          "Counted from %s instead, it would be %s."
              .formatted(beside.start().by().said(), beside.due().explanation()));
    }
    for (var closure : open.labels().profile().closures(clock.start().day(), clock.dueNow())) {
      why.add(
          "The offices were shut %s (%s). These days count like any other."
              .formatted(span(closure), closure.name()));
    }
    if (clock.start().again()) {
      why.add("The clock had stopped and runs anew from this day.");
    }
    return why;
  }

  private static String span(Closure closure) {
    return closure.from().equals(closure.to())
        ? "on " + Dates.full(closure.from())
        : "from %s to %s".formatted(Dates.full(closure.from()), Dates.full(closure.to()));
  }

  private static String sentence(DueDate due) {
    var says = due.explanation();
    return StringUtils.capitalize(says) + ".";
  }

  private static List<Day> strip(Clock clock, WorkingCalendar calendar) {
    var due = clock.dueNow();
    var from = clock.start().day();
    if (clock.due().length().unit() != Unit.WORKING_DAYS
        || due.isBefore(from)
        || isOutside(calendar, from, due)) {
      return List.of();
    }
    var days = new ArrayList<Day>();
    for (var day = from; !day.isAfter(due); day = day.plusDays(1)) {
      var first = day.equals(from) || day.getDayOfMonth() == 1;
      days.add(
          new Day(
              day.getDayOfMonth(),
              first ? Dates.month(day) : weekday(day.getDayOfWeek()),
              day.equals(from)
                  ? "from"
                  : day.equals(due) ? "due" : calendar.isWorking(day) ? "counted" : "closed"));
    }
    return days;
  }

  private static String weekday(DayOfWeek day) {
    return day.name().substring(0, 1) + day.name().substring(1, 3).toLowerCase(Locale.UK);
  }

  private static boolean isOutside(WorkingCalendar calendar, LocalDate from, LocalDate to) {
    return from.isBefore(calendar.first()) || to.isAfter(calendar.last());
  }
}
