package heard.casefile.figure;

import heard.casefile.Beginning;
import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.procedure.Code;
import org.jspecify.annotations.Nullable;

/// A number that reports need and no case holds, such as how many children receive services.
public sealed interface FigureEvent extends Event {

  /// A stream begins: somebody said what the figure was. The envelope's day is the day that it is
  /// of.
  ///
  /// @param digits all of its digits, without a point
  /// @param decimals how many of them come after the point
  /// @param note where it comes from, in whatever words
  @EventType(word = "figure-recorded", version = 1)
  record FigureRecorded(
      Code figure, long digits, int decimals, @Nullable PaperRef note, @Nullable ImportId importId)
      implements FigureEvent, Beginning {}
}
