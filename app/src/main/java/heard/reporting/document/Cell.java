package heard.reporting.document;

import java.util.List;

/// A cell, and the numbers taken from the record that it was made from.
///
/// @param unit what it is: count, percent, working days, text and so on
public record Cell(Printed printed, String unit, List<Piece> pieces) {

  /// The unit of words that are a day, written 2024-10-17: people read it as 17 October 2024.
  public static final String DAY = "day";

  /// A number taken from the record.
  ///
  /// @param role what it is to the cell: "counted", "of", "in 2016/17"
  /// @param number its place among the numbers of its table, by which its rows can be listed
  /// @param printed what it came to
  public record Piece(String role, int number, Printed printed) {}

  /// A cell of words that came from nowhere in the record.
  public static Cell words(String words) {
    return new Cell(new Printed.Words(words), "text", List.of());
  }
}
