package heard.caselog.mapping;

import heard.procedure.Code;
import java.util.Optional;

/// What a mapping says of one column.
///
/// @param heading as the council writes it
/// @param field what it holds; empty: left out on purpose
/// @param own which of the fields that the profile adds, where it holds one
/// @param words what its words mean, whether the profile, the mapping or the column says so
/// @param split the mark between several categories in one cell
/// @param optional whether a file may lack it
/// @param otherwise the field that holds the words nobody gave a meaning, as they were written
public record Column(
    String heading,
    Optional<Field> field,
    Optional<Code> own,
    Words words,
    Optional<String> split,
    boolean optional,
    Optional<Field> otherwise) {

  /// A column that is left out on purpose.
  static Column ignored(String heading) {
    return new Column(
        heading,
        Optional.empty(),
        Optional.empty(),
        Words.none(),
        Optional.empty(),
        true,
        Optional.empty());
  }

  /// The name of what it holds; empty: it is left out on purpose.
  public Optional<FieldName> name() {
    return field.map(held -> new FieldName(held, own));
  }

  /// Whether it is the column with that heading, and is not left out.
  boolean holdsUnder(String heading) {
    return field.isPresent() && isUnder(heading);
  }

  /// Whether it is the column with that heading, however it is capitalised or spaced.
  boolean isUnder(String text) {
    return Plain.of(heading).equals(Plain.of(text));
  }

  /// What it holds, as a mapping names it.
  public String word() {
    return name().map(FieldName::word).orElse("ignored");
  }
}
