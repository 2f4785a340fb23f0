package heard.casefile.decide;

import static heard.casefile.Acts.person;
import static heard.casefile.decide.Stories.COURT;
import static heard.casefile.decide.Stories.REASONS;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Cases;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.investigation.InvestigationEvent.IndependentReportReceived;
import heard.casefile.investigation.InvestigationEvent.InvestigatorReportReceived;
import heard.casefile.panel.PanelEvent.IndependentPersonConsulted;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.stage.Answer.ResponseReceived;
import heard.casefile.standing.Irregularity;
import heard.casefile.standing.Position;
import heard.casefile.standing.Standing;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Commands tried at random, day after day: whatever the decisions let through leaves no history
/// that breaks the procedure.
class LawfulWalkTest {

  /// An extension may be recorded late; it is marked, not refused.
  private static final Set<Irregularity.What> RECORDED_ALL_THE_SAME =
      EnumSet.of(Irregularity.What.EXTENDED_LATE);

  private static final int STEPS = 60;

  static LongStream seeds() {
    return LongStream.range(0, 24);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_let_through_breaks_nothing(long seed) {
    var walk = new Walk(seed);
    var before = Set.copyOf(walk.position().irregularities());
    for (int i = 0; i < STEPS; i++) {
      walk.step();
      assertThat(walk.position().irregularities())
          .as("seed %d after %s", seed, walk.accepted)
          .allMatch(f -> before.contains(f) || RECORDED_ALL_THE_SAME.contains(f.what()));
    }
  }

  @Test
  void the_walks_come_as_far_as_the_panel() {
    var states = new HashSet<Class<?>>();
    seeds()
        .forEach(seed -> {
          var walk = new Walk(seed);
          for (int i = 0; i < STEPS; i++) {
            walk.step();
            states.add(walk.position().standing().getClass());
          }
        });
    assertThat(states)
        .contains(
            Standing.Answered.class,
            Standing.Suspended.class,
            Standing.AnswerOverdue.class,
            Standing.Adjudicated.class,
            Standing.PanelHeard.class,
            Standing.ClosedWithdrawn.class);
  }

  private static final class Walk {

    private final Random random;
    private final Cases cases;
    private final List<String> accepted = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 3, 26);

    Walk(long seed) {
      random = new Random(seed);
      cases =
          switch ((int) seed % 4) {
            case 0 -> Stories.screened();
            case 1 -> Stories.oneAnswered();
            case 2 -> Stories.investigating();
            default -> Stories.atThree();
          };
    }

    Position position() {
      return Stories.position(cases.file(), today.toString());
    }

    void step() {
      if (random.nextInt(3) == 0) {
        today = today.plusDays(random.nextInt(6));
      }
      int stage = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : current();
      int element = 1 + random.nextInt(2);
      var who = person(1 + random.nextInt(9));
      var yes = random.nextInt(4) > 0;
      switch (random.nextInt(34)) {
        case 0, 1, 2 -> take("open " + stage, at -> Opening.open(at, stage, today));
        case 3, 4 -> take("define", at -> define(at, stage, element));
        case 5, 6, 7 ->
            take("find", at -> Determining.find(at, stage, element, new Code("upheld"), today));
        case 8, 9, 10 -> take("respond " + stage, at -> Responding.respond(at, stage, null, today));
        case 11 -> happens(Standing.Answered.class, new ResponseReceived(1));
        case 12 -> happens(Standing.Adjudicated.class, new ResponseReceived(2));
        case 13, 14 -> request(stage);
        case 15 -> take("late", at -> Opening.considerLateRequest(at, stage, yes, REASONS, today));
        case 16 -> take("extend", at -> Extending.extend(at, stage, moreTime()));
        case 17, 18 ->
            take("investigator", at -> Investigating.appointInvestigator(at, 2, who, !yes, today));
        case 19, 20 ->
            take(
                "independent",
                at -> Investigating.appointIndependentPerson(at, 2, who, independence(), today));
        case 21 -> take("statement", at -> Investigating.agreeStatement(at, 2, null, today));
        case 22 ->
            happens(
                Standing.Investigating.class,
                new InvestigatorReportReceived(2, null),
                new IndependentReportReceived(2, null));
        case 23 -> take("adjudicate", at -> Investigating.adjudicate(at, 2, null, today));
        case 24, 25, 26 ->
            take("member", at -> Empanelling.appoint(at, 3, who, !yes, independence(), today));
        case 27 -> take("arrange", at -> Empanelling.arrange(at, 3, today.plusDays(7), today));
        case 28 -> happens(Standing.PanelFixed.class, new PanelHeld(3, 3));
        case 29 ->
            happens(
                Standing.PanelHeard.class,
                new PanelReportReceived(3),
                new IndependentPersonConsulted(3));
        case 30 ->
            take("suspend", at -> Accepting.suspend(at, COURT, some(element), REASONS, today));
        case 31 -> take("resubmit", at -> Accepting.resubmit(at, some(element), today));
        case 32 -> seldom("withdraw", at -> Ending.withdraw(at, yes, today));
        default -> take("reopen", at -> Accepting.reopen(at, null, today));
      }
    }

    /// The stage it is at, or the one asked for.
    private int current() {
      return position().standing() instanceof Standing.AtStage at
          ? at.stage() + (isAnswered(at) ? 1 : 0)
          : 1;
    }

    private static boolean isAnswered(Standing.AtStage at) {
      return at instanceof Standing.Answered || at instanceof Standing.Adjudicated;
    }

    private Decision define(Position at, int stage, int element) {
      return Determining.define(
          at, stage, new Determining.Definition(element, null, null, null, null, null), today);
    }

    /// Complainants ask for the stage that comes next.
    private void request(int stage) {
      var position = position();
      var next =
          position.standing() instanceof Standing.Answered
              ? 2
              : position.standing() instanceof Standing.Adjudicated ? 3 : 0;
      if (next == stage) {
        take("request " + stage, at -> Opening.request(at, stage, today));
      }
    }

    private List<Integer> some(int element) {
      return random.nextInt(4) == 0 ? List.of() : List.of(element);
    }

    private Extending.MoreTime moreTime() {
      return new Extending.MoreTime(
          new Code("complexity"),
          new Code("authority"),
          today,
          today,
          random.nextBoolean() ? null : today.plusDays(random.nextInt(60)));
    }

    private Independence independence() {
      return new Independence(
          random.nextInt(5) == 0, random.nextInt(5) == 0, false, random.nextInt(5) == 0, false);
    }

    private void happens(Class<? extends Standing> in, Event... events) {
      if (in.isInstance(position().standing())) {
        for (var event : events) {
          take("happens", _ -> Recording.happened(today, today, event));
        }
      }
    }

    private void seldom(String what, Function<Position, Decision> command) {
      if (random.nextInt(6) == 0) {
        take(what, command);
      }
    }

    private void take(String what, Function<Position, Decision> command) {
      if (command.apply(position()) instanceof Decision.Accepted(var happenings)) {
        cases.with(happenings);
        accepted.add(today + " " + what);
      }
    }
  }
}
