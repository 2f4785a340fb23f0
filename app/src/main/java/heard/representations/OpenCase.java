package heard.representations;

import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.EventId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.standing.Position;
import heard.platform.AuthorityId;
import heard.representations.words.Labels;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case as it lies open before an actor: what happened, where it stands, and the names and texts
/// that its events only point to.
///
/// @param names of people; one whose details were erased has none
/// @param texts of papers by their id; one that was erased has none
/// @param recordedBy who recorded each event, by name
/// @param today the day it is looked at as of
record OpenCase(
    AuthorityId authority,
    CaseId id,
    CaseFile file,
    Position position,
    Labels labels,
    Map<PersonId, String> names,
    Map<UUID, String> texts,
    Map<EventId, String> recordedBy,
    LocalDate today,
    AsAt asAt) {

  /// The address of a section of its page.
  String path(String section) {
    return "/representations/%s%s%s".formatted(id.value(), section, asAt.query());
  }

  Optional<String> name(@Nullable PersonId person) {
    return Optional.ofNullable(person).map(names::get);
  }

  Optional<String> text(PaperRef paper) {
    return Optional.ofNullable(texts.get(paper.id()));
  }
}
