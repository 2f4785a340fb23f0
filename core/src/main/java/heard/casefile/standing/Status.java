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
  WITHDRAWN,
  /// A stage that was asked for and settled before it began; a case is never so.
  NOT_PROGRESSED;

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
    return ending(file).map(Fact::stands);
  }

  /// What ended a case; its day may be unknown.
  public static Optional<Fact<?>> ending(CaseFile file) {
    var reception = file.reception();
    var screening = file.screening();
    return Stream.<Optional<? extends Fact<?>>>of(
            reception.withdrawn(),
            screening.refused(),
            screening.redirected(),
            reception.closed(),
            reception.compliment().flatMap(_ -> reception.received()),
            file.ombudsman().decided().filter(_ -> isOnlyOmbudsmans(file)))
        .<Fact<?>>flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isOnlyOmbudsmans(CaseFile file) {
    return file.stages().isEmpty() && !file.ombudsman().hasIt();
  }

  /// Of a stage: as its closing says, where it says withdrawn, refused or not progressed; else
  /// answered is closed.
  public static Status of(CaseFile file, StageFile stage) {
    if (stage.refused().isPresent() || isClosedAs(REFUSED, stage)) {
      return REFUSED;
    }
    if (isClosedAs(WITHDRAWN, stage)) {
      return WITHDRAWN;
    }
    if (isClosedAs(NOT_PROGRESSED, stage)) {
      return NOT_PROGRESSED;
    }
    if (stage.isOver()) {
      return CLOSED;
    }
    return of(file);
  }

  private static boolean isClosedAs(Status status, StageFile stage) {
    return stage.closed().filter(c -> status.code().equals(c.event().reason())).isPresent();
  }
}
