package heard.representations;

import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/// The day a case is looked at as of, if not now.
///
/// @param stoodOn what had happened by the end of that day, corrections of whatever date applied
/// @param knownOn what had been recorded by the end of that day
public record AsAt(Optional<LocalDate> stoodOn, Optional<LocalDate> knownOn) {

  static final AsAt NOW = new AsAt(Optional.empty(), Optional.empty());

  /// Reads the two days of an address; what is wrong with one is said at its field.
  static AsAt of(Form form, LocalDate today) {
    return new AsAt(
        form.dayUpTo(today, "stoodOn", "As it stood on"),
        form.dayUpTo(today, "knownOn", "As known on"));
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
}
