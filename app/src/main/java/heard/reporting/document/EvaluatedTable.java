package heard.reporting.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table, a chart, a set of figures or a list of records, with its cells.
///
/// @param kind table, chart or figure
/// @param down what its rows are
/// @param across what its columns are
/// @param from where its cells come from: cases, text, external
/// @param base what was counted, in words; empty where nothing was
/// @param wording what is printed for nothing and for what is undefined
public record EvaluatedTable(
    String id,
    String section,
    String caption,
    String kind,
    String down,
    String across,
    String from,
    String base,
    List<String> notes,
    Wording wording,
    Body body) {

  /// A table whose numbers are all printed.
  public EvaluatedTable(
      String id,
      String section,
      String caption,
      String kind,
      String down,
      String across,
      String from,
      String base,
      List<String> notes,
      Body body) {
    this(id, section, caption, kind, down, across, from, base, notes, Wording.USUAL, body);
  }

  /// What people read in place of a number.
  ///
  /// @param zero for nothing counted; null for the number 0 itself
  /// @param undefined for a percentage of none and the like; null for n/a with its reason
  public record Wording(@Nullable String zero, @Nullable String undefined) {
    public static final Wording USUAL = new Wording(null, null);
  }

  /// The same with other content.
  public EvaluatedTable with(Body other) {
    return new EvaluatedTable(
        id, section, caption, kind, down, across, from, base, notes, wording, other);
  }

  /// The same under another caption.
  public EvaluatedTable captioned(String other) {
    return new EvaluatedTable(
        id, section, other, kind, down, across, from, base, notes, wording, body);
  }

  /// What is in it.
  public sealed interface Body {}

  /// Rows and columns.
  public record Grid(List<Column> columns, List<Row> rows) implements Body {}

  /// Records of named fields.
  ///
  /// @param texts the fields that people write
  /// @param once what makes records alike of which one is enough; null where all are wanted
  public record Records(
      List<String> fields, List<String> texts, List<Map<String, Cell>> records, @Nullable Once once)
      implements Body {

    public Records(List<String> fields, List<String> texts, List<Map<String, Cell>> records) {
      this(fields, texts, records, null);
    }
  }

  /// Records with the same words in a field are printed once. The words are read only when a report
  /// is written out, so whoever writes it out leaves the others away.
  ///
  /// @param numbers the fields that count the records from 1
  public record Once(String field, List<String> numbers) {}

  public record Column(String name, String unit) {}

  /// A row.
  ///
  /// @param id what a figure is named by
  /// @param group the heading it stands under
  /// @param unit what its numbers are, where that is said of the row
  /// @param direction the direction along which a change is signed
  /// @param bound whether print gives a bound of the number: below or above
  public record Row(
      String label,
      @Nullable String id,
      @Nullable String group,
      boolean total,
      @Nullable String unit,
      @Nullable String direction,
      @Nullable String bound,
      @Nullable String footnote,
      List<Cell> cells) {

    /// The same under another label.
    public Row labelled(String other) {
      return new Row(other, id, group, total, unit, direction, bound, footnote, cells);
    }
  }
}
