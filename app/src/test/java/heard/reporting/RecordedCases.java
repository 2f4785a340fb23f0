package heard.reporting;

import heard.access.Actor;
import heard.authority.ProcedureInUse;
import heard.authority.ProfileReader;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.PaperRef;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StageRequested;
import heard.pages.RunningHeard;
import heard.platform.NewIds;
import heard.platform.yaml.Faults;
import heard.procedure.Code;
import heard.record.CaseRecord;
import heard.record.CommandId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Cases of a made council, recorded as commands record them.
final class RecordedCases {

  private static final ProcedureInUse STATUTORY =
      ProfileReader.read(Path.of("../profiles/standard"), new Faults())
          .orElseThrow()
          .procedure(new Code("children-act-1989"))
          .orElseThrow();

  private final RunningHeard heard;
  private final MadeCouncil council;

  RecordedCases(RunningHeard heard, MadeCouncil council) {
    this.heard = heard;
    this.council = council;
  }

  /// A complaint under the statutory procedure, and what happened then.
  void complaint(String reference, LocalDate received, List<Happening> then) {
    var happenings = new ArrayList<Happening>();
    var procedure = STATUTORY.procedure();
    happenings.add(on(received, new ProcedureChosen(procedure.id(), procedure.digest())));
    happenings.addAll(then);
    representation("complaint", reference, received, happenings);
  }

  /// A representation of a kind, and what happened then.
  void representation(String kind, String reference, LocalDate received, List<Happening> then) {
    var happenings = new ArrayList<Happening>();
    happenings.add(
        on(received, new RepresentationReceived(code(kind), null, new Reference(reference), null)));
    happenings.addAll(then);
    stream(happenings);
  }

  /// A stream of its own, such as a lesson.
  void stream(List<Happening> happenings) {
    heard
        .get(CaseRecord.class)
        .receive(
            Actor.command(council.authority()),
            council.authority(),
            new CaseId(heard.get(NewIds.class).next()),
            new CommandId(heard.get(NewIds.class).next()),
            (_, _) -> new Decision.Accepted(List.copyOf(happenings)));
  }

  /// A stage of the statutory procedure, asked for and begun on a day.
  static List<Happening> stage(int ordinal, LocalDate day) {
    var procedure = STATUTORY.procedure();
    var stage = procedure.stages().get(ordinal - 1);
    return List.of(
        on(day, new StageRequested(ordinal)),
        on(
            day,
            new StageOpened(
                ordinal, stage.id(), stage.kind(), procedure.id(), procedure.digest())));
  }

  static Happening on(LocalDate day, Event event) {
    return Happening.on(day, event);
  }

  static Code code(String word) {
    return new Code(word);
  }

  static PaperRef paper() {
    return new PaperRef(UUID.randomUUID(), "a digest");
  }
}
