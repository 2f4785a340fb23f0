package heard.caselog;

import heard.caselog.staging.Tally;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One import, in the list of them.
///
/// @param brought what was not here before
/// @param changed how many it changed that were here before
public record ImportRow(
    UUID id, Instant at, String files, Tally brought, int changed, Optional<Instant> undone) {

  static ImportRow of(LogImports.LogImport one, Tally brought) {
    return new ImportRow(
        one.id().value(),
        one.at(),
        String.join(", ", one.files()),
        brought,
        one.changed(),
        Optional.ofNullable(one.undone()));
  }
}
