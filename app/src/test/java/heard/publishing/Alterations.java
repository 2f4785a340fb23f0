package heard.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Alters a log at random, in ways a log can differ: cases moved in time, removed, added, given to
/// other services; other outcomes, findings, people; answers sooner and later.
final class Alterations {

  private static final List<String> OUTCOMES =
      List.of("Upheld", "Partially Upheld", "Not Upheld", "Unsubstantiated");
  private static final List<String> DAYS_OF_STAGE =
      List.of(
          "Requested date",
          "Due date",
          "Extended due date",
          "Draft checked date",
          "Panel date",
          "Panel findings date",
          "Response date",
          "Closed date",
          "Received date",
          "Acknowledged date",
          "Definition confirmed date",
          "Finding date");

  private final CouncilLog log;
  private final Random random;

  Alterations(CouncilLog log, long seed) {
    this.log = log;
    this.random = new Random(seed);
  }

  void some(int how) {
    for (int i = 0; i < how; i++) {
      switch (random.nextInt(10)) {
        case 0 -> move(reference(), random.nextInt(700) - 350);
        case 1 -> remove(reference());
        case 2 -> add(reference());
        case 3 -> change(log.representations(), "Service", services());
        case 4 -> change(log.elements(), "Finding", OUTCOMES);
        case 5 -> outcome();
        case 6 ->
            change(log.representations(), "Complainant kind", List.of("parent", "young person"));
        case 7 -> answerLater();
        case 8 -> compliment();
        default -> ombudsman();
      }
    }
  }

  private String reference() {
    return CouncilLog.text(any(log.representations()), "Ref");
  }

  private void move(String reference, int days) {
    var rows = log.rowsOf(reference);
    boolean inside =
        rows.stream()
            .flatMap(row -> DAYS_OF_STAGE.stream().map(column -> CouncilLog.day(row, column)))
            .flatMap(Optional::stream)
            .allMatch(day -> within(day.plusDays(days), day).equals(day.plusDays(days)));
    if (inside) {
      for (var row : rows) {
        for (var column : DAYS_OF_STAGE) {
          CouncilLog.day(row, column)
              .ifPresent(day -> CouncilLog.set(row, column, day.plusDays(days)));
        }
      }
    }
  }

  /// The log begins in April 2016 and was written in the spring of 2018.
  private static LocalDate within(LocalDate moved, LocalDate was) {
    return moved.isBefore(LocalDate.of(2016, 4, 1)) || moved.isAfter(LocalDate.of(2018, 3, 31))
        ? was
        : moved;
  }

  private void remove(String reference) {
    for (var rows : List.of(log.representations(), log.stages(), log.elements(), log.themes())) {
      if (rows.size() > 20) {
        rows.removeIf(row -> CouncilLog.text(row, "Ref").equals(reference));
      }
    }
    log.representations().stream()
        .filter(row -> CouncilLog.text(row, "Linked ref").equals(reference))
        .forEach(row -> {
          row.put("Linked ref", "");
          row.put("Link kind", "");
        });
  }

  private void add(String like) {
    var reference = "SUN-R-9%05d".formatted(random.nextInt(100_000));
    for (var rows : List.of(log.representations(), log.stages(), log.elements(), log.themes())) {
      var copies = new ArrayList<Map<String, String>>();
      for (var row : rows) {
        if (CouncilLog.text(row, "Ref").equals(like)) {
          var copy = new LinkedHashMap<>(row);
          copy.put("Ref", reference);
          copy.replace("Linked ref", "");
          copy.replace("Link kind", "");
          copies.add(copy);
        }
      }
      rows.addAll(copies);
    }
  }

  private void outcome() {
    var stage = any(log.stages());
    if (OUTCOMES.contains(CouncilLog.text(stage, "Outcome"))) {
      stage.put("Outcome", any(OUTCOMES));
    }
  }

  private void answerLater() {
    var stage = any(log.stages());
    if (CouncilLog.text(stage, "Stage").equals("Stage One")
        && CouncilLog.text(stage, "Status").equals("closed")) {
      CouncilLog.day(stage, "Closed date")
          .ifPresent(day -> {
            var later = day.plusDays(random.nextInt(12));
            CouncilLog.set(stage, "Closed date", later);
            if (!CouncilLog.text(stage, "Response date").isEmpty()) {
              CouncilLog.set(stage, "Response date", later);
            }
          });
    }
  }

  private void compliment() {
    var one = any(log.compliments());
    if (random.nextBoolean()) {
      one.put("Team", CouncilLog.text(any(log.compliments()), "Team"));
    } else {
      CouncilLog.day(one, "Received date")
          .ifPresent(day ->
              CouncilLog.set(
                  one, "Received date", within(day.plusDays(random.nextInt(300) - 150), day)));
    }
  }

  private void ombudsman() {
    var one = any(log.ombudsman());
    if (random.nextBoolean()) {
      one.put("Status", any(List.of("closed", "under consideration")));
    } else {
      CouncilLog.day(one, "Received date")
          .ifPresent(day -> CouncilLog.set(one, "Received date", within(day.minusDays(200), day)));
    }
  }

  private List<String> services() {
    return log.representations().stream()
        .map(row -> CouncilLog.text(row, "Service"))
        .distinct()
        .toList();
  }

  private void change(List<Map<String, String>> rows, String column, List<String> to) {
    var row = any(rows);
    if (!CouncilLog.text(row, column).isEmpty()
        && !CouncilLog.text(row, column).equals("Withdrawn")) {
      row.put(column, any(to));
    }
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
