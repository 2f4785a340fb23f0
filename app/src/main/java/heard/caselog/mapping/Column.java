package heard.caselog.mapping;

import java.util.Optional;

/// What a mapping says of one column.
///
/// @param heading as the council writes it
/// @param field what it holds; empty: left out on purpose
/// @param words what its words mean, whether the profile, the mapping or the column says so
/// @param split the mark between several categories in one cell
/// @param optional whether a file may lack it
/// @param otherwise the field that holds the words nobody gave a meaning, as they were written
public record Column(
    String heading,
    Optional<Field> field,
    Words words,
    Optional<String> split,
    boolean optional,
    Optional<Field> otherwise) {

  /// A column that is left out on purpose.
  static Column ignored(String heading) {
    return new Column(
        heading, Optional.empty(), Words.none(), Optional.empty(), true, Optional.empty());
  }
}
