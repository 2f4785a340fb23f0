package heard.worklist;

import static heard.schema.record.Tables.CLOCK;
import static heard.schema.record.Tables.REPRESENTATION;

import heard.access.Actor;
import heard.access.Sight;
import heard.authority.Calendars;
import heard.authority.Profile;
import heard.authority.Profiles;
import heard.platform.Transaction;
import heard.platform.Walls;
import heard.platform.pages.Dates;
import heard.procedure.Binds;
import heard.procedure.Code;
import heard.procedure.Limit;
import heard.worklist.WorkView.Group;
import heard.worklist.WorkView.Item;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Selects what waits: the clocks of open representations that still run.
@Component
class Worklist {

  /// How many of a list are shown before it goes on elsewhere.
  static final int SHOWN = 10;

  private static final int READ = 400;

  private final Walls walls;
  private final Profiles profiles;
  private final Calendars calendars;
  private final Figures figures;
  private final InstantSource clock;

  Worklist(
      Walls walls, Profiles profiles, Calendars calendars, Figures figures, InstantSource clock) {
    this.walls = walls;
    this.profiles = profiles;
    this.calendars = calendars;
    this.figures = figures;
    this.clock = clock;
  }

  /// The first page of an actor.
  ///
  /// @param team whether the team's figures are wanted
  WorkView of(Actor actor, boolean team) {
    var today = Dates.dayOf(clock.instant());
    return walls.reading(
        actor.authority(),
        transaction -> {
          var profile = profiles.current(transaction);
          var waiting = waiting(transaction, actor);
          return new WorkView(
              team ? "The team’s work" : "My work",
              team ? figures.of(transaction, actor, profile, today) : List.of(),
              groups(waiting, profile, today));
        });
  }

  /// A clock that runs.
  ///
  /// @param first the day it was due at first
  /// @param due the day it is due as things are
  private record Waiting(
      UUID id,
      String reference,
      String procedure,
      String limit,
      LocalDate from,
      LocalDate first,
      LocalDate due) {

    String why(Optional<Limit> of) {
      var from = Dates.full(from());
      var length = of.flatMap(limit -> Optional.ofNullable(limit.length()));
      return length.map(each -> "%s from %s".formatted(each, from)).orElse("Since " + from)
          + (due.equals(first) ? "" : "; extended from " + Dates.full(first));
    }
  }

  private static List<Waiting> waiting(Transaction transaction, Actor actor) {
    Condition open = REPRESENTATION.STATUS.eq("open");
    return transaction
        .sql()
        .select(
            REPRESENTATION.ID,
            REPRESENTATION.REFERENCE,
            REPRESENTATION.PROCEDURE,
            CLOCK.LIMIT_ID,
            CLOCK.FROM_ON,
            CLOCK.DUE_ON,
            CLOCK.NOW_DUE_ON)
        .from(REPRESENTATION)
        .join(CLOCK)
        .on(
            CLOCK.AUTHORITY_ID.eq(REPRESENTATION.AUTHORITY_ID),
            CLOCK.REPRESENTATION_ID.eq(REPRESENTATION.ID))
        .where(
            DSL.condition(REPRESENTATION.COUNTED),
            open,
            CLOCK.DONE_ON.isNull(),
            CLOCK.STOPPED_ON.isNull(),
            Sight.of(actor))
        .orderBy(CLOCK.NOW_DUE_ON, REPRESENTATION.REFERENCE, CLOCK.LIMIT_ID)
        .limit(READ)
        .fetch(row ->
            new Waiting(
                row.value1(),
                row.value2(),
                row.value3() == null ? "" : row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7()));
  }

  private List<Group> groups(List<Waiting> waiting, Profile profile, LocalDate today) {
    var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return List.of(
        group(
            "Due today",
            waiting,
            each -> ours(each, profile) && each.due().equals(today),
            "Nothing is due today.",
            "today",
            profile,
            today),
        group(
            "Overdue",
            waiting,
            each -> ours(each, profile) && each.due().isBefore(today),
            "Nothing is overdue.",
            "overdue",
            profile,
            today),
        group(
            "This week",
            waiting,
            each -> ours(each, profile) && each.due().isAfter(today) && !each.due().isAfter(sunday),
            "Nothing more is due this week.",
            "week",
            profile,
            today),
        group(
            "Waiting for others",
            waiting,
            each -> !ours(each, profile) && !each.due().isBefore(today),
            "Nobody is being waited for.",
            "",
            profile,
            today));
  }

  private Group group(
      String title,
      List<Waiting> waiting,
      Predicate<Waiting> such,
      String empty,
      String due,
      Profile profile,
      LocalDate today) {
    var all = waiting.stream().filter(such).toList();
    return new Group(
        title,
        all.stream().limit(SHOWN).map(each -> item(each, profile, today)).toList(),
        empty,
        all.size() > SHOWN && !due.isEmpty()
            ? Optional.of("/representations?status=open&order=due&due=" + due)
            : Optional.empty());
  }

  private Item item(Waiting each, Profile profile, LocalDate today) {
    var limit = limit(each, profile);
    var left = left(today, each.due());
    return new Item(
        each.id(),
        each.reference(),
        limit.map(Limit::title).orElse(each.limit().replace('-', ' ')),
        each.due(),
        Dates.left(left),
        each.due().isBefore(today),
        each.why(limit),
        "Open",
        "/representations/" + each.id());
  }

  private static boolean ours(Waiting each, Profile profile) {
    return limit(each, profile).map(limit -> limit.binds() == Binds.AUTHORITY).orElse(true);
  }

  private static Optional<Limit> limit(Waiting each, Profile profile) {
    return Optional.of(each.procedure())
        .filter(Code::isCode)
        .flatMap(id -> profile.procedure(new Code(id)))
        .flatMap(used ->
            used.procedure().limits().stream()
                .filter(limit -> limit.id().word().equals(each.limit()))
                .findFirst());
  }

  private int left(LocalDate today, LocalDate due) {
    var calendar = calendars.current();
    return due.isAfter(calendar.last()) || due.isBefore(calendar.first())
        ? 0
        : calendar.between(today, due);
  }
}
