package heard.casefile.retold;

import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.casefile.Occurred;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.reception.ReceptionEvent.ThemesRecorded;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.RemedyRecorded;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.ResponderChased;
import heard.casefile.stage.Course.StageClosed;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.FindingMade;
import heard.procedure.Code;
import heard.procedure.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a log could tell of one case, out of chance, in the order in which an import tells it.
final class AnyLog {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final List<Stage> STAGES = heard.procedure.Specimens.STATUTORY.stages();

  private final Random random;
  private final UUID importId;
  private final List<Happening> told = new ArrayList<>();

  private AnyLog(Random random, UUID importId) {
    this.random = random;
    this.importId = importId;
  }

  static List<Happening> of(Random random, UUID importId) {
    var log = new AnyLog(random, importId);
    log.tell();
    return List.copyOf(log.told);
  }

  private void tell() {
    var day = FIRST.plusDays(random.nextInt(3));
    var received = sometimes() ? new Occurred.On(day) : new Occurred.Unknown();
    add(
        received,
        new RepresentationReceived(
            pick("complaint", "enquiry"),
            maybe("email", "letter"),
            new Reference("R-1"),
            new ImportId(importId)));
    add(received, new ComplainantNamed(1, person(), maybe("parent", "child"), null));
    if (sometimes()) {
      add(received, new ServiceNamed(pick("fostering", "adoption"), maybe("north", "south")));
    }
    if (sometimes()) {
      add(received, new AccountGiven(new PaperRef(new UUID(5, random.nextInt(3)), "text")));
    }
    if (sometimes()) {
      add(received, new ThemesRecorded(List.of(pick("delay", "staff", "money"))));
    }
    if (sometimes()) {
      var digest = "as of import " + importId;
      add(received, new ProcedureChosen(new Code("children-act-1989"), digest));
    }
    if (sometimes()) {
      add(new Occurred.On(day.plusDays(random.nextInt(2))), new Acknowledged());
    }
    for (int stage = 1; stage <= random.nextInt(4); stage++) {
      stage(stage, day.plusDays(20L * stage));
    }
    ombudsman(received);
    ending();
  }

  private void stage(int stage, LocalDate requested) {
    var on = new Occurred.On(requested);
    boolean ended = sometimes();
    var end = requested.plusDays(random.nextInt(3));
    var open = new Occurred.Within(requested, ended ? end : TODAY);
    if (stage > 1) {
      add(on, new StageRequested(stage));
    }
    var of = STAGES.get(stage - 1);
    add(
        on,
        new StageOpened(
            stage, of.id(), of.kind(), new Code("children-act-1989"), "as of import " + importId));
    if (sometimes()) {
      add(open, new HandlerAssigned(stage, pick("manager", "head"), null));
    }
    if (sometimes()) {
      add(open, new StageExtended(stage, null, null, null, null));
    }
    for (int element = 1; element <= random.nextInt(3); element++) {
      add(
          open,
          new ElementDefined(stage, element, maybe("staff", "delay"), null, null, null, null));
      if (sometimes()) {
        add(on, new FindingMade(stage, element, pick("upheld", "not-upheld")));
      } else if (sometimes()) {
        add(new Occurred.Unknown(), new DispositionMade(stage, element, pick("withdrawn")));
      }
    }
    if (sometimes()) {
      add(on, new ResponderChased(stage));
    }
    for (int number = 1; number <= random.nextInt(3); number++) {
      recommendation(stage, number, end);
    }
    if (sometimes()) {
      add(new Occurred.On(end), new OverallOutcomeSet(stage, pick("upheld", "mixed"), null));
    }
    if (sometimes()) {
      add(new Occurred.On(end), new ResponseSent(stage, null));
    }
    for (var remedy : List.of("apology", "payment", "training")) {
      if (random.nextInt(3) == 0) {
        add(new Occurred.On(end), new RemedyRecorded(stage, null, new Code(remedy)));
      }
    }
    if (ended) {
      add(new Occurred.On(end), new StageClosed(stage, null));
    }
  }

  private void recommendation(int stage, int number, LocalDate end) {
    var text = new PaperRef(new UUID(6, random.nextInt(3)), "text");
    add(
        sometimes() ? new Occurred.On(end) : new Occurred.Unknown(),
        new RecommendationMade(stage, number, text));
    if (sometimes()) {
      add(new Occurred.On(end), new RecommendationDecided(stage, number, sometimes(), null));
    }
  }

  private void ombudsman(Occurred received) {
    if (random.nextInt(3) == 0) {
      add(received, new OmbudsmanReferred(maybe("premature")));
      if (sometimes()) {
        var decided = new Occurred.On(FIRST.plusDays(random.nextInt(3)));
        add(decided, new OmbudsmanDecided(maybe("upheld", "closed"), null));
        add(decided, new OmbudsmanReferred(pick("closed", "open")));
      }
    }
  }

  private void ending() {
    var on = new Occurred.On(FIRST.plusDays(100L + random.nextInt(2)));
    switch (random.nextInt(4)) {
      case 0 -> add(on, new RepresentationClosed(null));
      case 1 -> add(on, new RepresentationWithdrawn());
      case 2 -> add(on, new RepresentationRefused(pick("late", "court"), List.of(), null));
      default -> {}
    }
  }

  private void add(Occurred on, Event event) {
    told.add(new Happening(on, event));
  }

  private boolean sometimes() {
    return random.nextBoolean();
  }

  private @Nullable PersonId person() {
    return sometimes() ? new PersonId(new UUID(4, random.nextInt(3))) : null;
  }

  private Code pick(String... words) {
    return new Code(words[random.nextInt(words.length)]);
  }

  private @Nullable Code maybe(String... words) {
    return sometimes() ? pick(words) : null;
  }
}
