package heard.casefile;

import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.screening.ScreeningEvent.ConsiderationSuspended;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.screening.ScreeningEvent.RepresentationResubmitted;
import heard.casefile.stage.Answer.ResponseReceived;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.FindingMade;
import heard.procedure.Code;
import heard.procedure.Procedure;
import heard.procedure.Specimens;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commonest events of a case under the statutory procedure, shortly.
public final class Acts {

  private static final Procedure STATUTORY = Specimens.STATUTORY;

  private Acts() {}

  public static Event received() {
    return received("complaint");
  }

  public static Event received(String kind) {
    return new RepresentationReceived(
        new Code(kind), new Code("letter"), new Reference("C-1"), null);
  }

  public static Event chosen() {
    return new ProcedureChosen(STATUTORY.id(), STATUTORY.digest());
  }

  public static Event requested(int stage) {
    return new StageRequested(stage);
  }

  /// Opened as the stage at that place of the statutory procedure.
  public static Event opened(int stage) {
    var of = STATUTORY.stages().get(stage - 1);
    return new StageOpened(stage, of.id(), of.kind(), STATUTORY.id(), STATUTORY.digest());
  }

  public static Event defined(int stage, int element) {
    return new ElementDefined(stage, element, null, null, null, null, null);
  }

  public static Event found(int stage, int element, String finding) {
    return new FindingMade(stage, element, new Code(finding));
  }

  public static Event responded(int stage) {
    return new ResponseSent(stage, null);
  }

  public static Event responseArrived(int stage) {
    return new ResponseReceived(stage);
  }

  public static Event extended(int stage, @Nullable String told, @Nullable String newDate) {
    return new StageExtended(
        stage,
        new Code("complexity"),
        new Code("complaints-manager"),
        told == null ? null : LocalDate.parse(told),
        newDate == null ? null : LocalDate.parse(newDate));
  }

  public static Event suspended(Integer... elements) {
    return new ConsiderationSuspended(new Code("court"), List.of(elements), null);
  }

  public static Event resubmitted(Integer... elements) {
    return new RepresentationResubmitted(List.of(elements));
  }

  public static PersonId person(int number) {
    return new PersonId(new UUID(1, number));
  }
}
