package heard.platform.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A form as it was sent: what was typed, kept whatever is wrong with it, and what is wrong.
/// Templates read it to fill their fields again and to put each message at its field.
public final class Form {

  /// The most characters a field takes: some forty pages.
  public static final int LONGEST = 100_000;

  private final Map<String, String> typed;
  private final List<Problem> problems = new ArrayList<>();

  private Form(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  /// A form nobody has filled in.
  public static Form empty() {
    return new Form(Map.of());
  }

  /// A form as sent; a field of more than {@link #LONGEST} characters is a problem. Name the
  /// parameters with `@RequestParam Map<String, String>`.
  public static Form of(Map<String, String> typed) {
    var form = new Form(typed);
    typed.forEach((field, text) -> {
      if (text.length() > LONGEST) {
        form.problem(
            field,
            "This has %,d characters and can have %,d: shorten it, or write it in parts"
                .formatted(text.length(), LONGEST));
      }
    });
    return form;
  }

  /// What was typed, without blanks around it; empty when nothing was.
  public String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /// What was typed, or a problem at the field when nothing was.
  public String required(String field, String message) {
    var text = text(field);
    if (text.isEmpty()) {
      problem(field, message);
    }
    return text;
  }

  /// What was typed, if it is one of the choices; a problem at the field when it is not.
  public String oneOf(String field, List<Choice> choices, String message) {
    var text = text(field);
    if (choices.stream().noneMatch(choice -> choice.value().equals(text))) {
      problem(field, message);
    }
    return text;
  }

  /// What was chosen of choices that may be left alone; empty when none was, and also, with a
  /// problem at the field, when it is no choice.
  public Optional<String> maybeOneOf(String field, List<Choice> choices, String message) {
    return text(field).isEmpty()
        ? Optional.empty()
        : Optional.of(oneOf(field, choices, message)).filter(_ -> problemAt(field).isEmpty());
  }

  /// Whether a box was ticked.
  public boolean ticked(String field) {
    return typed.containsKey(field);
  }

  /// A date typed as day, month and year. Empty when nothing was typed, and also, with a problem at
  /// the field, when what was typed is no date.
  ///
  /// @param what the date's name as it begins a sentence: "Date received"
  public Optional<LocalDate> date(String field, String what) {
    var day = text(field + "-day");
    var month = text(field + "-month");
    var year = text(field + "-year");
    if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
      return Optional.empty();
    }
    var missing = new ArrayList<String>();
    if (day.isEmpty()) {
      missing.add("a day");
    }
    if (month.isEmpty()) {
      missing.add("a month");
    }
    if (year.isEmpty()) {
      missing.add("a year");
    }
    if (!missing.isEmpty()) {
      problem(field, "%s must include %s".formatted(what, String.join(" and ", missing)));
      return Optional.empty();
    }
    try {
      var date = LocalDate.of(number(year), monthOf(month), number(day));
      if (date.getYear() < 1900 || date.getYear() > 2999) {
        problem(field, what + " must have a year of four figures, for example 2026");
        return Optional.empty();
      }
      return Optional.of(date);
    } catch (DateTimeException | NumberFormatException _) {
      problem(field, "%s must be a real date: %s %s %s is none".formatted(what, day, month, year));
      return Optional.empty();
    }
  }

  /// A day as one field has it, 2018-03-31. Empty when nothing was typed, and also, with a problem
  /// at the field, when what was typed is no date.
  ///
  /// @param what the date's name as it begins a sentence: "Received from"
  public Optional<LocalDate> day(String field, String what) {
    try {
      return text(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(field)));
    } catch (DateTimeException _) {
      problem(field, what + " must be a real date");
      return Optional.empty();
    }
  }

  /// A day as one field has it that may not lie ahead.
  public Optional<LocalDate> dayUpTo(LocalDate today, String field, String what) {
    var day = day(field, what);
    if (day.isPresent() && day.get().isAfter(today)) {
      problem(field, "%s must be today or earlier: that day is still to come".formatted(what));
      return Optional.empty();
    }
    return day;
  }

  /// A date that must be there.
  public Optional<LocalDate> requiredDate(String field, String what) {
    var before = problems.size();
    var date = date(field, what);
    if (date.isEmpty() && problems.size() == before) {
      problem(
          field, "Enter the " + what.substring(0, 1).toLowerCase(Locale.UK) + what.substring(1));
    }
    return date;
  }

  /// Says that something is wrong with a field; an empty field means the whole form.
  public void problem(String field, String message) {
    problems.add(new Problem(field, message));
  }

  /// What is wrong with this field; empty when nothing is.
  public String problemAt(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse("");
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }

  private static int number(String typed) {
    return Integer.parseInt(typed);
  }

  private static int monthOf(String typed) {
    for (var month : Month.values()) {
      if (typed.length() >= 3
          && month.name().startsWith(typed.toUpperCase(Locale.ROOT).replace(".", ""))) {
        return month.getValue();
      }
    }
    return number(typed);
  }
}
