package heard.reporting.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A report as it is defined: text with tables, charts and figures in it.
///
/// @param file where it stands, for messages
/// @param text the document itself
public record Definition(String file, String text, Head head, List<Block> blocks) {

  /// What is said of the whole report.
  ///
  /// @param cover the period on its cover
  /// @param compared the earlier periods it gives figures of
  public record Head(
      String title, PeriodWords cover, List<PeriodWords> compared, Rounding rounding) {}

  /// The rounding rule of a report.
  ///
  /// @param decimals of each unit; those not named have the usual
  /// @param differencesOfRounded whether a difference is taken of the rounded numbers
  public record Rounding(
      Map<String, Integer> decimals, boolean halfEven, boolean differencesOfRounded) {

    private static final Map<String, Integer> USUAL =
        Map.of("working days", 1, "days", 1, "per month", 1, "ratio", 4, "rate", 1, "years", 1);

    /// How many decimals numbers of a unit have.
    public int decimalsOf(String unit) {
      return decimals.getOrDefault(unit, USUAL.getOrDefault(unit, 0));
    }
  }

  public List<Block.Table> tables() {
    return blocks.stream()
        .flatMap(block -> block instanceof Block.Table table ? List.of(table).stream() : null)
        .toList();
  }

  /// Every measure in it, in the order of the definition; where nothing is said it is the count.
  public List<Measure> measures() {
    return tables().stream().flatMap(Definition::parts).flatMap(Definition::measures).toList();
  }

  private static Stream<Part> parts(Block.Table table) {
    return switch (table) {
      case Block.Grid grid ->
          Stream.concat(
              Stream.of(grid.part()),
              Stream.of(grid.groups(), grid.rows(), grid.closing(), grid.columns())
                  .flatMap(List::stream)
                  .map(Line::part));
      case Block.Ranking ranking -> Stream.of(ranking.part());
      case Block.Listing _ -> Stream.of();
      case Block.Stated stated ->
          stated.records().stream()
              .flatMap(record -> record.values().stream())
              .map(Block.Stated.Field::part);
    };
  }

  private static Stream<Measure> measures(Part part) {
    return part.measure() == null ? Stream.of(new Measure.Count()) : part.measure().all();
  }

  public Optional<Block.Table> table(String id) {
    return tables().stream().filter(table -> table.head().id().equals(id)).findFirst();
  }
}
