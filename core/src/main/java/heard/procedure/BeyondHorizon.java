package heard.procedure;

import java.time.LocalDate;

/// Asked of a day for which bank holidays are not known. Nothing is guessed.
public final class BeyondHorizon extends RuntimeException {

  /// @param asked what was asked for
  public BeyondHorizon(String asked, LocalDate first, LocalDate last) {
    super(
        "Bank holidays are known from %s to %s, which does not reach %s"
            .formatted(Dates.say(first), Dates.say(last), asked));
  }
}
