package heard.representations;

import heard.platform.pages.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The day a case is looked at as of, if not now.
///
/// @param stoodOn what had happened by the end of that day, corrections of whatever date applied
/// @param knownOn what had been recorded by the end of that day
public record AsAt(Optional<LocalDate> stoodOn, Optional<LocalDate> knownOn) {

  static final AsAt NOW = new AsAt(Optional.empty(), Optional.empty());

  /// Reads the two days of an address; what is no date is left out.
  static AsAt of(@Nullable String stoodOn, @Nullable String knownOn) {
    return new AsAt(day(stoodOn), day(knownOn));
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  boolean isNow() {
    return stoodOn.isEmpty() && knownOn.isEmpty();
  }

  /// The banner that says so; empty when it is now.
  public Optional<String> banner() {
    var says = new ArrayList<String>();
    stoodOn.ifPresent(day -> says.add("as it stood on " + Dates.full(day)));
    knownOn.ifPresent(day -> says.add("as known on " + Dates.full(day)));
    return says.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "You see this case %s, not as it is today.".formatted(String.join(" and ", says)));
  }

  /// What an address carries of it.
  String query() {
    var parts = new ArrayList<String>();
    stoodOn.ifPresent(day -> parts.add("stoodOn=" + day));
    knownOn.ifPresent(day -> parts.add("knownOn=" + day));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /// A day as an input of a date takes it.
  public static String value(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
