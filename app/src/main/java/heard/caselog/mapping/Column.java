package heard.caselog.mapping;

import java.util.Map;
import java.util.Optional;

/// What a mapping says of one column.
///
/// @param heading as the council writes it
/// @param field what it holds; empty: left out on purpose
/// @param words what words of this column mean, beyond those that hold everywhere
/// @param split the mark between several categories in one cell
public record Column(
    String heading, Optional<Field> field, Map<String, String> words, Optional<String> split) {

  public Column {
    words = Map.copyOf(words);
  }
}
