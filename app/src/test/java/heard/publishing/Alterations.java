package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Alters a log at random, in ways a log can differ.
abstract class Alterations {

  /// Where a log says what.
  ///
  /// @param representations the table of representations
  /// @param rows the tables that hold rows of representations, that one first
  /// @param days the columns of days in these
  /// @param linked the column that leads to another representation
  /// @param linkKind the column that says how
  /// @param span the days that the log is about
  record Places(
      String representations,
      List<String> rows,
      List<String> days,
      String linked,
      String linkKind,
      Days span) {

    /// Of a log whose columns have their usual names.
    static Places of(List<String> rows, Days span) {
      return new Places(rows.getFirst(), rows, DAYS, "Linked ref", "Link kind", span);
    }
  }

  private static final List<String> DAYS =
      List.of(
          "Received date",
          "Acknowledged date",
          "Definition confirmed date",
          "Requested date",
          "Due date",
          "Extended due date",
          "Draft checked date",
          "Panel date",
          "Panel findings date",
          "Response date",
          "Closed date",
          "Finding date");

  final CouncilLog log;
  final Random random;
  private final Places places;

  Alterations(CouncilLog log, Places places, long seed) {
    this.log = log;
    this.places = places;
    this.random = new Random(seed);
  }

  /// Alters something.
  abstract void once();

  final void some(int times) {
    for (int i = 0; i < times; i++) {
      once();
    }
  }

  final List<Map<String, String>> representations() {
    return log.table(places.representations());
  }

  private List<List<Map<String, String>>> tables() {
    return places.rows().stream().map(log::table).toList();
  }

  /// The reference of any representation.
  final String reference() {
    return log.reference(any(representations()));
  }

  /// Moves a representation, and all that became of it, in time.
  final void move(String reference, int days) {
    var rows = log.rowsOf(reference, tables()).toList();
    boolean inside =
        rows.stream()
            .flatMap(row -> places.days().stream().map(column -> log.day(row, column)))
            .flatMap(Optional::stream)
            .allMatch(day -> places.span().hold(Optional.of(day.plusDays(days))));
    if (inside) {
      for (var row : rows) {
        for (var column : places.days()) {
          log.day(row, column).ifPresent(day -> log.set(row, column, day.plusDays(days)));
        }
      }
    }
  }

  /// Moves one day, if that leaves it within the days that the log is about.
  final void move(Map<String, String> row, String column, int days) {
    log.day(row, column)
        .map(day -> day.plusDays(days))
        .filter(day -> places.span().hold(Optional.of(day)))
        .ifPresent(day -> log.set(row, column, day));
  }

  final void remove(String reference) {
    if (representations().size() <= 20) {
      return;
    }
    for (var rows : tables()) {
      rows.removeIf(row -> log.reference(row).equals(reference));
    }
    log.rows()
        .filter(row -> CouncilLog.text(row, places.linked()).equals(reference))
        .forEach(this::unlink);
  }

  /// Adds a representation like another one.
  final void add(String like) {
    var reference = like.replaceAll("\\d+$", "9%05d".formatted(random.nextInt(100_000)));
    for (var rows : tables()) {
      var copies =
          rows.stream()
              .filter(row -> log.reference(row).equals(like))
              .map(row -> log.copy(row, reference))
              .toList();
      copies.forEach(this::unlink);
      rows.addAll(copies);
    }
  }

  /// Takes everything out that began in a year.
  ///
  /// @param received the column of the day of receipt
  final void leaveNothingReceivedIn(Days year, String received) {
    var gone =
        representations().stream()
            .filter(row -> year.hold(log.day(row, received)))
            .map(log::reference)
            .toList();
    for (var rows : tables()) {
      rows.removeIf(row -> gone.contains(log.reference(row)));
    }
    log.rows().forEach(this::unlink);
  }

  private void unlink(Map<String, String> row) {
    row.replace(places.linked(), "");
    row.replace(places.linkKind(), "");
  }

  /// Answers a stage up to so many days later.
  final void later(Map<String, String> stage, String responded, String closed, int most) {
    log.day(stage, closed)
        .ifPresent(day -> {
          LocalDate later = day.plusDays(random.nextInt(most));
          log.set(stage, closed, later);
          if (!CouncilLog.text(stage, responded).isEmpty()) {
            log.set(stage, responded, later);
          }
        });
  }

  /// Puts one of these words in a column of any row, if there is a word of these in it.
  final void change(List<Map<String, String>> rows, String column, List<String> to) {
    var row = any(rows);
    if (to.contains(CouncilLog.text(row, column))) {
      row.put(column, any(to));
    }
  }

  /// The words that stand in a column.
  static List<String> words(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .map(row -> CouncilLog.text(row, column))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  final <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
