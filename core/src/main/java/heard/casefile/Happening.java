package heard.casefile;

import java.time.LocalDate;

/// An event and when it happened, not yet recorded: what a decision returns.
public record Happening(Occurred on, Event event) {

  public static Happening on(LocalDate day, Event event) {
    return new Happening(Occurred.on(day), event);
  }
}
