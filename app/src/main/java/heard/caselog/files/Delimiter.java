package heard.caselog.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.HashMap;
import java.util.Map;

/// What stands between the cells of a text file.
///
/// @param character the character itself
/// @param label as a person would name it
record Delimiter(char character, String label) {

  private static final Delimiter COMMA = new Delimiter(',', "commas");
  private static final Delimiter[] KNOWN = {
    COMMA,
    new Delimiter(';', "semicolons"),
    new Delimiter('\t', "tabs"),
    new Delimiter('|', "upright bars"),
  };

  static Delimiter of(char character) {
    for (var known : KNOWN) {
      if (known.character == character) {
        return known;
      }
    }
    return new Delimiter(character, "'" + character + "'");
  }

  /// The one by which most rows of the sample have the same number of cells, and more than one; of
  /// two that are equal in that, the one that gives more cells.
  static Delimiter in(String sample) {
    var best = COMMA;
    long bestScore = 0;
    for (var candidate : KNOWN) {
      long score = candidate.score(sample);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private long score(String sample) {
    var rowsOfWidth = new HashMap<Integer, Integer>();
    var reader =
        CsvReader.builder()
            .fieldSeparator(character)
            .allowUnclosedQuote(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(sample);
    try {
      for (var row : reader) {
        if (row.getFieldCount() > 1) {
          rowsOfWidth.merge(row.getFieldCount(), 1, Integer::sum);
        }
      }
    } catch (CsvParseException e) {
      return 0;
    }
    return rowsOfWidth.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(common -> common.getValue() * 10_000L + common.getKey())
        .orElse(0L);
  }
}
