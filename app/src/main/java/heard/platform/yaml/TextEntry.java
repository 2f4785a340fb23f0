package heard.platform.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A text. Every plain value is one; what it means is asked of it: `No` is a word like any other.
public record TextEntry(Place place, String text, Faults faults) implements Entry {

  @Override
  public String kind() {
    return "a text";
  }

  /// The text itself where it has a form; a fault where it has not.
  ///
  /// @param kind what it should be, as in "no code"
  /// @param fix what the form is
  public Optional<String> having(Predicate<String> form, String kind, String fix) {
    if (form.test(text)) {
      return Optional.of(text);
    }
    faults.add(place, "\"%s\" is no %s".formatted(text, kind), fix);
    return Optional.empty();
  }

  /// As a day, written 2017-04-01.
  public Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      faults.add(place, "\"%s\" is no day".formatted(text), "Write it as 2017-04-01");
      return Optional.empty();
    }
  }

  /// As a whole number.
  public Optional<Integer> number() {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      faults.add(place, "\"%s\" is no whole number".formatted(text), "Write digits alone");
      return Optional.empty();
    }
  }

  /// As a number, with decimals or without.
  public Optional<BigDecimal> decimal() {
    return having(word -> word.matches("-?\\d+(\\.\\d+)?"), "number", "Write digits, as in 3780")
        .map(BigDecimal::new);
  }

  /// As yes or no.
  public Optional<Boolean> yesOrNo() {
    return switch (text) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> {
        faults.add(place, "\"%s\" is neither yes nor no".formatted(text), "Write yes or no");
        yield Optional.empty();
      }
    };
  }

  /// As one of the words known.
  ///
  /// @param kind what the word should be, as in "no trigger"
  public Optional<String> oneOf(String kind, Collection<String> known) {
    if (known.contains(text)) {
      return Optional.of(text);
    }
    faults.unknown(place, text, kind, known);
    return Optional.empty();
  }

  /// As one of the constants of an enum, written in lower case with hyphens.
  public <E extends Enum<E>> Optional<E> oneOf(String kind, Class<E> type) {
    Map<String, E> known = new LinkedHashMap<>();
    for (var constant : type.getEnumConstants()) {
      known.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return oneOf(kind, known.keySet()).map(known::get);
  }
}
