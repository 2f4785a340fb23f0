package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.Value;
import heard.procedure.Code;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the rows of one case must be to each other. A history that breaks the procedure is no fault
/// of a log; a history that can't have been is.
final class Rules {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  private record Order(Field start, Field end) {}

  private static final List<Order> WITHIN_A_ROW =
      List.of(
          new Order(Field.RECEIVED, Field.ACKNOWLEDGED),
          new Order(Field.RECEIVED, Field.DEFINITION_CONFIRMED),
          new Order(Field.RECEIVED, Field.CONVERTED),
          new Order(Field.RECEIVED, Field.CASE_CLOSED),
          new Order(Field.RECEIVED, Field.OMBUDSMAN_DECIDED),
          new Order(Field.RECEIVED, Field.REQUESTED),
          new Order(Field.REQUESTED, Field.REQUEST_ACKNOWLEDGED),
          new Order(Field.REQUESTED, Field.DRAFT_CHECKED),
          new Order(Field.REQUESTED, Field.DRAFT_RETURNED),
          new Order(Field.REQUESTED, Field.HEARING),
          new Order(Field.HEARING, Field.HEARING_REPORTED),
          new Order(Field.REQUESTED, Field.RESPONDED),
          new Order(Field.REQUESTED, Field.STAGE_CLOSED),
          new Order(Field.REQUESTED, Field.COUNCIL_DUE),
          new Order(Field.COUNCIL_DUE, Field.COUNCIL_EXTENDED_DUE),
          new Order(Field.RECOMMENDED, Field.RECOMMENDATION_DECIDED));

  private static final Set<RowKind> NEEDING_A_STAGE =
      Set.of(RowKind.ELEMENT, RowKind.REMEDY, RowKind.RECOMMENDATION, RowKind.CHASE);

  /// The days at a stage that come after it began.
  private static final List<Field> AT_A_STAGE =
      List.of(Field.FINDING_DATE, Field.RECOMMENDED, Field.CHASED);

  private final Consumer<Fault> faults;

  Rules(Consumer<Fault> faults) {
    this.faults = faults;
  }

  void check(CaseRows rows) {
    rows.rows().forEach(this::days);
    twice(rows.rows());
    if (rows.family() == Family.REPRESENTATION) {
      belonging(rows);
      stages(rows);
      new RecommendationRules(faults).check(rows);
    }
  }

  private void days(ReadRow row) {
    for (var order : WITHIN_A_ROW) {
      inOrder(row.day(order.start()), row, order.start(), row, order.end());
    }
  }

  private void inOrder(
      @Nullable LocalDate start, ReadRow startRow, Field startField, ReadRow endRow, Field end) {
    var day = endRow.day(end);
    if (start == null || day == null || !day.isBefore(start)) {
      return;
    }
    var from =
        startRow.table().heading(startField)
            + (startRow.is(endRow)
                ? ""
                : " (%s, row %d)".formatted(startRow.table().name(), startRow.number()));
    fault(
        FaultKind.WRONG_ORDER,
        endRow,
        end,
        DAY.format(day),
        "This is before %s, %s.".formatted(from, DAY.format(start)),
        "Look up both days and put the wrong one right.");
  }

  private void twice(List<ReadRow> rows) {
    var seen = new HashMap<RowKind, Map<Set<Value>, ReadRow>>();
    for (var row : rows) {
      if (!row.values().keySet().containsAll(row.kind().needless())) {
        continue; // it adds nothing
      }
      if (!row.values().keySet().containsAll(row.kind().needed())) {
        continue; // a fault already
      }
      if (row.kind() == RowKind.CHASE && row.day(Field.CHASED) == null) {
        continue; // of several chases nobody may have noted the days
      }
      var values = unique(row);
      var first = seen.computeIfAbsent(row.kind(), _ -> new HashMap<>()).putIfAbsent(values, row);
      if (first != null) {
        var field =
            switch (row.kind()) {
              case LEARNING -> Field.LEARNING_TEXT;
              case FIGURE -> Field.FIGURE;
              default -> Field.REFERENCE;
            };
        fault(
            FaultKind.TWICE,
            row,
            field,
            row.text(field)
                .or(() -> Optional.ofNullable(row.code(field)).map(Code::word))
                .orElse(""),
            "%s, row %d already says this of it.".formatted(first.table().name(), first.number()),
            "Delete one of the two rows, or put its %s right."
                .formatted(
                    row.kind().unique().stream()
                        .map(row.table()::heading)
                        .sorted()
                        .collect(Collectors.joining(", "))));
      }
    }
  }

  /// The Ombudsman's recommendations are counted without regard to stages.
  private static Set<Value> unique(ReadRow row) {
    return row.kind().unique().stream()
        .filter(row.values()::containsKey)
        .filter(field -> field != Field.STAGE || !row.isOmbudsmans())
        .map(field -> comparable(field, row))
        .collect(Collectors.toSet());
  }

  private static Value comparable(Field field, ReadRow row) {
    return field == Field.REFERENCE
        ? new Value.Text(Staged.key(row.text(field).orElse("")))
        : Objects.requireNonNull(row.values().get(field));
  }

  private void belonging(CaseRows rows) {
    var main = rows.main();
    for (var row : rows.rows()) {
      if (main.isEmpty()) {
        fault(
            FaultKind.NO_SUCH_REFERENCE,
            row,
            Field.REFERENCE,
            row.text(Field.REFERENCE).orElse(""),
            "No representation in these files has this reference.",
            "Give the files of a log together, or put the reference right.");
      } else if (!row.is(main.get())) {
        inOrder(main.get().day(Field.RECEIVED), main.get(), Field.RECEIVED, row, Field.REQUESTED);
      }
    }
  }

  private void stages(CaseRows rows) {
    var stages = new HashMap<Value.StageNamed, ReadRow>();
    for (var row : rows.rows()) {
      if (row.kind() == RowKind.STAGE || row.kind() == RowKind.REPRESENTATION) {
        row.stage().ifPresent(stage -> stages.putIfAbsent(stage, row));
      }
    }
    var missing = new HashSet<Value.StageNamed>();
    for (var row : rows.rows()) {
      if (!NEEDING_A_STAGE.contains(row.kind()) || row.stage().isEmpty() || row.isOmbudsmans()) {
        continue;
      }
      var stage = stages.get(row.stage().get());
      if (stage != null) {
        for (var field : AT_A_STAGE) {
          inOrder(stage.day(Field.REQUESTED), stage, Field.REQUESTED, row, field);
        }
      } else if (rows.main().isPresent() && missing.add(row.stage().get())) {
        fault(
            FaultKind.NO_SUCH_REFERENCE,
            row,
            Field.STAGE,
            row.stage().get().stage().word(),
            "The log has no row for this stage of %s."
                .formatted(row.text(Field.REFERENCE).orElse("the case")),
            "Add the row of the stage, or put the stage right.");
      }
    }
  }

  private void fault(
      FaultKind kind, ReadRow row, Field field, String value, String wrong, String remedy) {
    faults.accept(
        new Fault(
            kind,
            row.table().name(),
            row.number(),
            row.table().heading(field),
            value,
            wrong,
            remedy));
  }
}
