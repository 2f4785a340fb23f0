package heard.casefile.standing;

import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.stage.StageFile;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What lists and reports call the state of a case or a stage, in the plainest words.
public enum Status {
  OPEN,
  CLOSED,
  REFUSED,
  WITHDRAWN;

  public Code code() {
    return Code.of(this);
  }

  /// Of a case. Praise is closed from the start; an Ombudsman's case without stages of the
  /// authority's own is closed when the Ombudsman has decided.
  public static Status of(CaseFile file) {
    if (file.reception().withdrawn().isPresent()) {
      return WITHDRAWN;
    }
    if (file.screening().refused().isPresent()) {
      return REFUSED;
    }
    return closedOn(file).isPresent() ? CLOSED : OPEN;
  }

  /// The day a case ended, in whichever way.
  public static Optional<LocalDate> closedOn(CaseFile file) {
    var reception = file.reception();
    var ended =
        Stream.of(
                reception.withdrawn().map(Fact::stands),
                file.screening().refused().map(Fact::stands),
                file.screening().redirected().map(Fact::stands),
                reception.closed().map(Fact::stands))
            .flatMap(Optional::stream)
            .findFirst();
    return ended
        .or(() -> reception.compliment().flatMap(_ -> reception.receivedOn()))
        .or(() -> file.stages().isEmpty() ? decidedOn(file) : Optional.empty());
  }

  private static Optional<LocalDate> decidedOn(CaseFile file) {
    return file.ombudsman().hasIt()
        ? Optional.empty()
        : file.ombudsman().decided().map(Fact::stands);
  }

  /// Of a stage: answered is closed.
  public static Status of(CaseFile file, StageFile stage) {
    if (stage.refused().isPresent()) {
      return REFUSED;
    }
    if (stage.isOver()) {
      return CLOSED;
    }
    return of(file);
  }
}
