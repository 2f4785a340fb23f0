package heard.record;

import heard.authority.ProcedureInUse;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.casefile.Occurred;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.reception.ReceptionEvent.ThemesRecorded;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.FindingMade;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Plausible histories of invented statutory complaints.
final class MadeCases {

  private static final LocalDate BEGIN = LocalDate.of(2016, 4, 1);
  private static final List<String> FINDINGS = List.of("upheld", "partially-upheld", "not-upheld");

  private final RandomGenerator random;
  private final @Nullable ImportId importId;
  private final ProcedureInUse statutory =
      TestRules.SUNDERLAND.procedure(new Code("children-act-1989")).orElseThrow();
  private final List<Happening> happenings = new ArrayList<>();

  MadeCases(RandomGenerator random, @Nullable ImportId importId) {
    this.random = random;
    this.importId = importId;
  }

  /// About a dozen events.
  List<Happening> next(String reference) {
    happenings.clear();
    var day = BEGIN.plusDays(random.nextInt(700));
    on(day, new RepresentationReceived(code("complaint"), code("email"), ref(reference), importId));
    on(day, new ComplainantNamed(1, person(), code("parent"), code("self")));
    on(day, new ChildNamed(1, person()));
    on(day, new ServiceNamed(code("service-" + random.nextInt(20)), null));
    on(day, new ThemesRecorded(List.of(code("theme-" + random.nextInt(9)), code("theme-10"))));
    var procedure = statutory.procedure();
    on(day, new ProcedureChosen(procedure.id(), procedure.digest()));
    day = stage(1, day);
    if (random.nextInt(5) == 0) {
      day = stage(2, day.plusDays(5));
    }
    if (random.nextInt(4) > 0) {
      happenings.add(
          new Happening(
              random.nextInt(20) == 0 ? new Occurred.Unknown() : Occurred.on(day),
              new RepresentationClosed(null)));
    }
    return List.copyOf(happenings);
  }

  private LocalDate stage(int ordinal, LocalDate asked) {
    var procedure = statutory.procedure();
    var stage = procedure.stages().get(ordinal - 1);
    on(asked, new StageRequested(ordinal));
    on(
        asked.plusDays(1),
        new StageOpened(ordinal, stage.id(), stage.kind(), procedure.id(), procedure.digest()));
    if (ordinal == 1) {
      on(asked.plusDays(random.nextInt(6)), new Acknowledged());
    }
    on(asked.plusDays(2), new HandlerAssigned(ordinal, code("team-manager"), null));
    if (random.nextInt(3) == 0) {
      on(
          asked.plusDays(9),
          new StageExtended(ordinal, code("complexity"), null, asked.plusDays(9), null));
    }
    var answered = asked.plusDays(5 + random.nextInt(40));
    for (int element = 1; element <= ordinal; element++) {
      on(asked.plusDays(3), new ElementDefined(ordinal, element, null, null, null, null, null));
      on(answered, new FindingMade(ordinal, element, finding()));
    }
    on(answered, new OverallOutcomeSet(ordinal, finding(), null));
    on(answered, new ResponseSent(ordinal, null));
    return answered;
  }

  private void on(LocalDate day, Event event) {
    happenings.add(Happening.on(day, event));
  }

  private Code finding() {
    return code(FINDINGS.get(random.nextInt(FINDINGS.size())));
  }

  private PersonId person() {
    return new PersonId(new UUID(random.nextLong(), random.nextLong()));
  }

  private static Reference ref(String reference) {
    return new Reference(reference);
  }

  private static Code code(String word) {
    return new Code(word);
  }
}
