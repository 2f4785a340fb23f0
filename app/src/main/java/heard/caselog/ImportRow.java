package heard.caselog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One import, in the list of them.
///
/// @param cases how many cases, actions and payments it brought
/// @param changed how many it changed that were here before
public record ImportRow(
    UUID id, Instant at, String files, int cases, int changed, Optional<Instant> undone) {

  static ImportRow of(LogImports.LogImport one) {
    return new ImportRow(
        one.id().value(),
        one.at(),
        String.join(", ", one.files()),
        one.cases(),
        one.changed(),
        Optional.ofNullable(one.undone()));
  }
}
