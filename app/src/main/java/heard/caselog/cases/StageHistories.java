package heard.caselog.cases;

import heard.authority.ProcedureInUse;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.Value.StageNamed;
import heard.caselog.staging.CaseRows;
import heard.caselog.staging.ReadRow;
import heard.procedure.Code;
import heard.procedure.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stages of a representation, in the order of their procedure.
final class StageHistories {

  private final Histories histories;
  private final CaseRows rows;
  private final @Nullable LocalDate receivedOn;
  private final Telling telling;

  StageHistories(
      Histories histories, CaseRows rows, @Nullable LocalDate receivedOn, Telling telling) {
    this.histories = histories;
    this.rows = rows;
    this.receivedOn = receivedOn;
    this.telling = telling;
  }

  private record Placed(
      ReadRow row, StageNamed named, ProcedureInUse used, Stage stage, int place) {}

  /// Tells each stage.
  ///
  /// @return the last day on which a stage ended; null if none did, or nobody wrote it down
  @Nullable LocalDate tell() {
    var taken = new HashSet<Integer>();
    LocalDate last = null;
    for (var placed : placed()) {
      int ordinal = placed.place() + 1;
      while (!taken.add(ordinal)) {
        ordinal++;
      }
      var history =
          new StageHistory(
              histories,
              placed.row(),
              new StageHistory.Of(
                  ordinal, placed.stage(), placed.used().procedure(), limit(placed)),
              receivedOn,
              telling);
      history.tell(kind -> at(kind, placed.named()));
      var end = history.end();
      if (end != null && (last == null || end.isAfter(last))) {
        last = end;
      }
    }
    return last;
  }

  private List<Placed> placed() {
    var placed = new ArrayList<Placed>();
    for (var row : rows.rows()) {
      if (row.kind() != RowKind.STAGE && row.kind() != RowKind.REPRESENTATION) {
        continue;
      }
      row.stage().flatMap(named -> place(row, named)).ifPresent(placed::add);
    }
    placed.sort(
        Comparator.comparingInt(Placed::place)
            .thenComparing(
                p -> p.row().day(Field.REQUESTED),
                Comparator.nullsLast(Comparator.naturalOrder())));
    return placed;
  }

  private java.util.Optional<Placed> place(ReadRow row, StageNamed named) {
    return histories
        .profile()
        .procedure(named.procedure())
        .flatMap(used ->
            used.procedure()
                .stage(named.stage())
                .map(stage ->
                    new Placed(row, named, used, stage, used.procedure().stages().indexOf(stage))));
  }

  /// The limit that a log's due date is of: the one that "within timescale" means, else the one
  /// named like the stage.
  private static Code limit(Placed placed) {
    return placed
        .used()
        .timescale(placed.stage().id())
        .map(timescale -> timescale.limit())
        .orElse(placed.stage().id());
  }

  private List<ReadRow> at(RowKind kind, StageNamed named) {
    return rows.of(kind).stream()
        .filter(row -> row.stage().filter(named::equals).isPresent() && !row.isOmbudsmans())
        .toList();
  }
}
