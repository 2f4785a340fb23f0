package heard.caselog.staging;

import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All rows of one representation, payment or lesson.
///
/// @param key what ties them together
/// @param id the case they are, or are to become, once that is known
public record CaseRows(Family family, String key, List<ReadRow> rows, @Nullable UUID id) {

  public CaseRows {
    rows = List.copyOf(rows);
  }

  /// The rows of a kind, in the order of the log.
  public List<ReadRow> of(RowKind kind) {
    return rows.stream().filter(row -> row.kind() == kind).toList();
  }

  /// The row that makes it, rather than adding to it.
  public Optional<ReadRow> main() {
    return rows.stream().filter(row -> row.kind().standsAlone()).findFirst();
  }

  /// What the log calls it.
  public String reference() {
    return main()
        .flatMap(row ->
            row.text(Field.REFERENCE)
                .or(() ->
                    Optional.ofNullable(row.code(Field.LEARNING_SOURCE))
                        .map(source -> source.word() + " " + number(row))))
        .orElse(key)
        .strip();
  }

  /// Whether a case is one of those that are called so.
  public static Predicate<CaseRows> among(Collection<String> references) {
    var keys = references.stream().map(Staged::key).collect(Collectors.toSet());
    return rows -> keys.contains(Staged.key(rows.reference()));
  }

  private static String number(ReadRow row) {
    var number = row.number(Field.LEARNING_NUMBER);
    return number == null ? "" : number.toString();
  }
}
