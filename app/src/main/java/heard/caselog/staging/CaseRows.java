package heard.caselog.staging;

import heard.caselog.mapping.RowKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All rows of one representation, payment or lesson.
///
/// @param key what ties them together
/// @param id the case they are to become, once that is known
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
}
