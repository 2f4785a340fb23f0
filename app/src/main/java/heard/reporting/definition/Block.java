package heard.reporting.definition;

import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Writing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of a report, in the order of its document.
public sealed interface Block {

  /// Text, in Markdown; words in braces are figures or periods.
  record Prose(String markdown, int line) implements Block {}

  /// What every table has.
  ///
  /// @param kind table, chart or figure
  /// @param down what its rows are, in words
  /// @param across what its columns are, in words
  /// @param from where its cells come from: cases, text, external
  /// @param zero what is printed for nothing counted; null for the number 0
  /// @param undefined what is printed for what is undefined; null for n/a
  record Head(
      String id,
      int line,
      String section,
      String caption,
      String kind,
      String down,
      String across,
      String from,
      List<String> notes,
      @Nullable String zero,
      @Nullable String undefined) {

    private Head noting(List<String> more) {
      var all = Stream.concat(notes.stream(), more.stream()).toList();
      return new Head(id, line, section, caption, kind, down, across, from, all, zero, undefined);
    }
  }

  /// Something with cells in it.
  sealed interface Table extends Block {
    Head head();
  }

  /// Rows and columns, each cell a measure of rows of the record.
  ///
  /// @param groups the headings under each of which all rows stand; empty for none
  /// @param closing rows after the groups
  record Grid(
      Head head,
      Part part,
      List<Line> groups,
      List<Line> rows,
      List<Line> closing,
      List<Line> columns)
      implements Table {

    /// The same with more notes.
    Grid noting(List<String> more) {
      return new Grid(head.noting(more), part, groups, rows, closing, columns);
    }
  }

  /// Records in the order of a number: a ranking.
  ///
  /// @param fields the names of the fields, in order
  /// @param texts those that people write
  /// @param set the words that every record carries, by field
  record Ranking(
      Head head,
      Part part,
      List<String> fields,
      List<String> texts,
      List<Stretch> stretches,
      Rank rank,
      Map<String, String> set)
      implements Table {}

  /// Records, one for each row of a population.
  ///
  /// @param values what each field holds, by its name
  /// @param distinct whether a record that is like an earlier one is left out
  /// @param once the field whose words are printed once however many rows have them, if there is
  ///   one
  /// @param set the words that every record carries, by field; words in braces are periods
  record Listing(
      Head head,
      Part part,
      List<String> fields,
      List<String> texts,
      Map<String, FieldOf> values,
      boolean distinct,
      @Nullable String once,
      Map<String, String> set)
      implements Table {}

  /// Records whose fields are words or values.
  record Stated(
      Head head,
      Part part,
      List<String> fields,
      List<String> texts,
      List<Map<String, Stated.Field>> records)
      implements Table {
    /// A field: words, or what is counted where there are none.
    public record Field(@Nullable String words, Part part) {}
  }

  /// One part of a ranking: what is ranked in it, and the words its records carry.
  record Stretch(Part part, Map<String, String> set) {}

  /// How a ranking is made.
  ///
  /// @param by what is ranked
  /// @param like the table whose rows give labels and the order of equals; null for the profile's
  /// @param lines the values in the order of equals, where no table gives it
  /// @param unlisted whether those without a line in that order have a record
  /// @param ties how equals are ordered: by name, or as in the table or the profile
  /// @param top how many ranks at most; 0 for all
  /// @param least the number that a record must reach
  /// @param same periods in all of which a rank must be held by the same, if any
  /// @param inOrder whether records stand in the order of the table instead of by rank
  /// @param position the field of the rank
  /// @param place the field of the rank in words: joint third
  /// @param label the field of the name
  /// @param number the field of the number, if it is given
  /// @param each the words that the record of a value carries besides
  record Rank(
      Dimension by,
      @Nullable String like,
      List<String> lines,
      boolean unlisted,
      boolean ties,
      Equal equal,
      int top,
      int least,
      List<PeriodWords> same,
      boolean inOrder,
      @Nullable String position,
      @Nullable String place,
      String label,
      @Nullable String number,
      List<Share> shares,
      Map<String, Map<String, String>> each) {}

  /// How equals stand in a ranking.
  enum Equal {
    /// Each has a rank of its own.
    APART,
    /// They share a rank; the next number has the next rank.
    SHARED,
    /// They share a rank and are named together in one record; the next number has the rank after
    /// all of them.
    TOGETHER
  }

  /// A stretch of ranks with words of its own, such as the top three.
  ///
  /// @param first how many ranks; 0 for all that are left
  record Share(int first, Map<String, String> set) {}

  /// What a field of a listing holds.
  sealed interface FieldOf {
    /// The number of the record, from 1.
    record Ordinal() implements FieldOf {}

    /// The reference of the representation.
    record Reference() implements FieldOf {}

    /// The words that were written.
    record Written(Writing writing) implements FieldOf {}

    /// The value of a dimension, in the authority's word.
    record Value(Dimension dimension) implements FieldOf {}
  }
}
