package heard.reporting.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words an authority counts in: for each scheme of categories, its words in the profile's
/// order.
public interface Vocabulary {

  /// Every word of a scheme in the profile's order; none for a scheme whose codes are free.
  List<Word> words(String scheme);

  /// Whether the authority can list the words of this scheme, be it that it has not yet.
  default boolean canList(String scheme) {
    return false;
  }

  /// The time limits of the procedures in use, in their order.
  default List<TimeLimit> limits() {
    return List.of();
  }

  /// The dimensions that the authority adds to the catalogue, or has in a way of its own.
  default List<Dimension> dimensions() {
    return List.of();
  }

  /// What a word of a scheme is called among rows of a period; empty where none of them is expected
  /// to have it. Of a stage, a limit or a ground the procedures in force then say so.
  ///
  /// @param procedures which procedures alone are asked about; empty for all
  default Optional<String> expected(
      String scheme, Word word, Set<String> procedures, LocalDate from, LocalDate to) {
    return Optional.of(word.label());
  }

  /// What the authority knows from outside the cases.
  default List<OutsideFigure> figures() {
    return List.of();
  }

  /// The words of several schemes, one list after the other.
  default List<Word> words(List<String> schemes) {
    return schemes.stream().flatMap(scheme -> words(scheme).stream()).toList();
  }

  /// The codes of a scheme for which the law has one word.
  default List<String> codes(String scheme, String law) {
    return words(scheme).stream().filter(word -> law.equals(word.law())).map(Word::code).toList();
  }

  default Optional<Word> word(List<String> schemes, String code) {
    return words(schemes).stream().filter(word -> word.code().equals(code)).findFirst();
  }
}
