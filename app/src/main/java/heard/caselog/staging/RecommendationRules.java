package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import java.util.ArrayList;
import java.util.function.Consumer;

/// What rows of recommendations have to say: whose each is, and whether it was accepted where
/// something is known of that decision.
final class RecommendationRules {

  private final Consumer<Fault> faults;

  RecommendationRules(Consumer<Fault> faults) {
    this.faults = faults;
  }

  void check(CaseRows rows) {
    for (var row : rows.of(RowKind.RECOMMENDATION)) {
      if (row.stage().isEmpty() && !row.isOmbudsmans()) {
        fault(
            FaultKind.EMPTY,
            row,
            Field.STAGE,
            "Nothing says at which stage this was recommended, or that the Ombudsman recommended"
                + " it.",
            "Fill in the stage; for the Ombudsman’s, say yes in a column that is by-ombudsman.");
      }
      if (row.answer(Field.RECOMMENDATION_ACCEPTED) == null && isDecided(row)) {
        fault(
            FaultKind.EMPTY,
            row,
            Field.RECOMMENDATION_ACCEPTED,
            "Something is known of the decision on this recommendation, but not whether it was"
                + " accepted.",
            "Say whether it was, or empty its day and its reasons.");
      }
    }
    ombudsmans(rows);
  }

  private static boolean isDecided(ReadRow row) {
    return row.day(Field.RECOMMENDATION_DECIDED) != null
        || row.text(Field.RECOMMENDATION_REASONS).isPresent();
  }

  /// One that stands in the row of the representation, or of what the Ombudsman did, is number 1.
  private void ombudsmans(CaseRows rows) {
    var all = new ArrayList<>(rows.of(RowKind.REPRESENTATION));
    all.addAll(rows.of(RowKind.OMBUDSMAN));
    all.removeIf(row -> row.text(Field.RECOMMENDATION).isEmpty());
    if (all.isEmpty()) {
      return;
    }
    rows.of(RowKind.RECOMMENDATION).stream()
        .filter(row -> row.isOmbudsmans() && isFirst(row))
        .forEach(all::add);
    var first = all.getFirst();
    for (var row : all.subList(1, all.size())) {
      fault(
          FaultKind.TWICE,
          row,
          Field.RECOMMENDATION,
          "The first recommendation of the Ombudsman stands in %s, row %d already."
              .formatted(first.table().name(), first.number()),
          "Leave one of the two, or give this one another number.");
    }
  }

  private static boolean isFirst(ReadRow row) {
    return Integer.valueOf(1).equals(row.number(Field.RECOMMENDATION_NUMBER));
  }

  private void fault(FaultKind kind, ReadRow row, Field field, String wrong, String remedy) {
    faults.accept(
        new Fault(
            kind, row.table().name(), row.number(), row.table().heading(field), "", wrong, remedy));
  }
}
