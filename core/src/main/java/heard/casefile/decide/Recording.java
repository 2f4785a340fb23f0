package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import java.time.LocalDate;
import java.util.List;

/// Writes down what has happened. It is never refused for the state of the case: the call of
/// yesterday is recorded after the letter of today, and a panel of two did sit. What it breaks, the
/// case says of itself.
public final class Recording {

  private Recording() {}

  /// Records it, unless its day has not come.
  public static Decision happened(LocalDate today, Happening... happenings) {
    var ruling = new Ruling();
    for (var happening : happenings) {
      happening.on().last().ifPresent(day -> ruling.notAfter(today, day));
    }
    return ruling.record(List.of(happenings));
  }

  /// Records that it happened on that day.
  public static Decision happened(LocalDate today, LocalDate day, Event event) {
    return happened(today, Happening.on(day, event));
  }
}
