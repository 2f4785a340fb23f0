package heard.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A due date with its working. Worked out when read; what a person was told stands in an event.
///
/// @param from the day of the event, which is day 0
/// @param due the last day in time; for a limit counted backwards the latest day
/// @param extended whether the longest lawful time was asked for; where the law knows no extension
///   the date is the same
/// @param notCounted the days off that would have counted, in order
/// @param calendarVersion the version of the calendar it was counted by
public record DueDate(
    Limit limit,
    LocalDate from,
    LocalDate due,
    boolean extended,
    List<NotCounted> notCounted,
    int calendarVersion) {

  /// Copies the list.
  public DueDate {
    notCounted = List.copyOf(notCounted);
  }

  /// The length that was counted.
  public Length length() {
    var extension = limit.extension();
    return extended && extension != null
        ? extension.maximum()
        : Objects.requireNonNull(limit.length(), "A due date has a length");
  }

  /// The rule it rests on.
  public String rule() {
    var extension = limit.extension();
    return extended && extension != null ? extension.citation().text() : limit.citation().text();
  }

  /// Whether something not done by the end of that day is late.
  public boolean isMissedOn(LocalDate day) {
    return day.isAfter(due);
  }

  /// One sentence: `due 9 May 2023: 10 working days from 21 April, not counting 1 May and 8 May,
  /// bank holidays; regulation 14(1)`.
  public String explanation() {
    return "due %s: %s %s %s%s%s; %s"
            .formatted(
                Dates.say(due),
                length(),
                preposition(),
                Dates.say(from, due.getYear()),
                deemed(),
                skipping(),
                rule())
        + (extended && limit.extension() == null ? "; this limit cannot be extended" : "");
  }

  private String preposition() {
    return switch (limit.manner()) {
      case AFTER, AFTER_NEXT_WORKING_DAY -> "from";
      case BEFORE -> "before";
      case BEGINNING_WITH -> "beginning with";
    };
  }

  private String deemed() {
    return limit.manner() == Manner.AFTER_NEXT_WORKING_DAY
        ? " or the next working day, by the authority's practice"
        : "";
  }

  private String skipping() {
    if (notCounted.isEmpty()) {
      return "";
    }
    var days = notCounted.stream().map(n -> Dates.say(n.date(), due.getYear())).toList();
    var last = days.getLast();
    return days.size() == 1
        ? ", not counting %s, a bank holiday".formatted(last)
        : ", not counting %s and %s, bank holidays"
            .formatted(String.join(", ", days.subList(0, days.size() - 1)), last);
  }
}
