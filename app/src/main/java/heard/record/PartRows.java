package heard.record;

import heard.casefile.CaseFile;
import heard.casefile.PersonId;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.schema.record.tables.records.PartRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Derives who has which part in a representation, as far as they are named.
final class PartRows {

  private record Role(String word, int stage) {}

  private final int authority;
  private final UUID id;
  private final Rows rows;
  private final Map<Role, Integer> ordinals = new HashMap<>();

  PartRows(int authority, UUID id, Rows rows) {
    this.authority = authority;
    this.id = id;
    this.rows = rows;
  }

  void project(CaseFile file) {
    file.reception().complainants().forEach(c -> part("complainant", 0, c.person()));
    file.reception().children().forEach(c -> part("child", 0, c.person()));
    file.facts()
        .all(RepresentativeNamed.class)
        .forEach(f -> part("representative", 0, f.event().person()));
    for (var stage : file.stages()) {
      stage.handlers().forEach(h -> part(h.role().word(), stage.ordinal(), h.person()));
    }
  }

  private void part(String role, int stage, @Nullable PersonId person) {
    if (person == null) {
      return;
    }
    var row = new PartRecord();
    row.setAuthorityId(authority);
    row.setRepresentationId(id);
    row.setRole(role);
    row.setStageOrdinal(stage);
    row.setOrdinal(ordinals.merge(new Role(role, stage), 1, Integer::sum));
    row.setPersonId(person.value());
    rows.add(row);
  }
}
