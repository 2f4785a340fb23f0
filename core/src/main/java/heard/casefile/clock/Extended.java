package heard.casefile.clock;

import heard.casefile.Occurred;
import heard.procedure.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An extension of a limit, as recorded.
///
/// @param decided when, as far as known
/// @param toldOn the day the complainant was told, null where not recorded
/// @param newDate the date the complainant was given, null where none was
public record Extended(
    Occurred decided,
    @Nullable LocalDate toldOn,
    @Nullable LocalDate newDate,
    @Nullable Code ground,
    @Nullable Code decider,
    Made made) {

  /// Whether an extension came in time: decided, and where the law asks for it told, on or before
  /// the day the limit fell without it.
  public enum Made {
    IN_TIME,
    /// It is recorded and cures nothing: the target stays missed.
    LATE,
    /// Nobody wrote down enough to tell, as in imported histories; nothing is held against it.
    NOT_KNOWN
  }

  /// Whether it certainly came in time.
  public boolean inTime() {
    return made == Made.IN_TIME;
  }
}
