package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.reception.ReceptionEvent.HoldLifted;
import heard.casefile.reception.ReceptionEvent.HoldPlaced;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import java.time.LocalDate;

/// Keeping a case beyond its period. It may be over long since: holds are about the record, not the
/// complaint.
public final class Holding {

  private Holding() {}

  /// Why a case must be kept. An authority's own words are recorded by imports; these are what an
  /// officer chooses from.
  public enum Why {
    /// A public inquiry has asked for such records to be kept, or may.
    INQUIRY,
    /// Proceedings in a court or tribunal.
    COURT,
    /// A claim against the council, or one that is expected.
    CLAIM,
    /// The police have asked for it.
    POLICE,
    /// Somebody has asked to see what is held about them.
    ACCESS_REQUEST,
    /// A safeguarding review of the child's case.
    REVIEW;

    public Code code() {
      return Code.of(this);
    }
  }

  /// Keeps it until further notice.
  public static Decision place(Position at, Why why, LocalDate on) {
    return new Ruling()
        .notAfter(at.today(), on)
        .unless(
            !at.file().reception().holds().contains(why.code()),
            "held-already",
            "It is kept for that reason already.",
            "Nothing is to be done.")
        .record(on, new HoldPlaced(why.code()));
  }

  /// Lets its period count again, as far as that reason goes.
  public static Decision lift(Position at, Code reason, LocalDate on) {
    return new Ruling()
        .notAfter(at.today(), on)
        .unless(
            at.file().reception().holds().contains(reason),
            "not-held",
            "It is not kept for that reason.",
            "Nothing is to be done.")
        .record(on, new HoldLifted(reason));
  }
}
