package heard.caselog.mapping;

import heard.authority.Scheme;
import heard.procedure.Code;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// The words of an authority, which a log may use without the mapping saying so.
public interface Terms {

  /// The categories of a scheme, by every word for them and by their codes; among the routes of an
  /// element the procedures in use.
  Map<String, Code> categories(Scheme scheme);

  /// The services and teams, by every word for them and by their codes.
  Map<String, Code> services();

  /// The procedures in use, by every word for them and by their ids.
  Map<String, Code> procedures();

  /// The stages of a procedure, none if the authority does not use it.
  Collection<Code> stages(Code procedure);

  /// The fields that the profile adds, by id.
  default Map<String, OwnTerms> fields() {
    return Map.of();
  }

  /// A field that the profile adds.
  ///
  /// @param rows the rows that may hold it
  /// @param words its values, by every word for them and by their codes
  record OwnTerms(Set<RowKind> rows, Map<String, Code> words) {}

  /// The figures from outside the cases, by every word for them and by their ids.
  default Map<String, Code> figures() {
    return Map.of();
  }

  /// The words for stages that can only mean one stage of one procedure.
  Map<String, Value.StageNamed> stageWords();
}
