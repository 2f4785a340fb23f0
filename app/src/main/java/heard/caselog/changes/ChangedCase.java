package heard.caselog.changes;

import heard.caselog.staging.Family;
import java.util.List;
import java.util.UUID;

/// A case of which a log says something otherwise.
///
/// @param key what ties its rows together
/// @param reference as the log has it
/// @param taken whether the changes are taken over, all but those that are contended and were not
///   chosen
public record ChangedCase(
    Family family,
    String key,
    UUID id,
    String reference,
    List<FieldChange> changes,
    boolean taken) {

  public ChangedCase {
    changes = List.copyOf(changes);
  }

  /// Whether somebody in Heard changed the same thing.
  public boolean isContended() {
    return changes.stream().anyMatch(FieldChange::contended);
  }

  /// Whether nothing in it can be taken over but against what was recorded in Heard.
  public boolean isAllContended() {
    return changes.stream().allMatch(FieldChange::contended);
  }

  /// Whether it has a page of its own.
  public boolean isRepresentation() {
    return family == Family.REPRESENTATION;
  }
}
