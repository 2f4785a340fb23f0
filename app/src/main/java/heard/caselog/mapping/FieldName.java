package heard.caselog.mapping;

import heard.procedure.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A field as a mapping names it: one that every log may have, or `own/ID`, one that the profile
/// adds.
///
/// @param own which of those that the profile adds, where it is one
public record FieldName(Field field, Optional<Code> own) {

  private static final String OWN = "own/";

  /// One that every log may have.
  public static FieldName of(Field field) {
    return new FieldName(field, Optional.empty());
  }

  /// The field of that name; whether the profile adds it is the profile's to say.
  public static Optional<FieldName> named(String word) {
    return word.startsWith(OWN)
        ? Optional.of(word.substring(OWN.length()))
            .filter(Code::isCode)
            .map(id -> new FieldName(Field.OWN, Optional.of(new Code(id))))
        : Field.named(word).filter(field -> field != Field.OWN).map(FieldName::of);
  }

  /// Those that such a row may hold.
  public static List<FieldName> of(RowKind rows, Terms terms) {
    var names = new ArrayList<FieldName>();
    Field.of(rows).stream()
        .filter(field -> field != Field.OWN)
        .map(FieldName::of)
        .forEach(names::add);
    terms
        .fields()
        .forEach((id, field) -> {
          if (field.rows().contains(rows)) {
            names.add(new FieldName(Field.OWN, Optional.of(new Code(id))));
          }
        });
    return names;
  }

  /// As a mapping names it.
  public String word() {
    return own.map(id -> OWN + id.word()).orElseGet(field::word);
  }
}
