package heard.representations;

import heard.casefile.Event;
import heard.casefile.PersonId;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who an entry names: a complainant, whoever speaks for them, or a child.
///
/// @param person null where the name is not known
record NamedPerson(Event event, @Nullable PersonId person) {

  /// Empty for an entry that names nobody.
  static Optional<NamedPerson> in(Event event) {
    return switch (event) {
      case ComplainantNamed e -> Optional.of(new NamedPerson(e, e.person()));
      case RepresentativeNamed e -> Optional.of(new NamedPerson(e, e.person()));
      case ChildNamed e -> Optional.of(new NamedPerson(e, e.person()));
      case Event _ -> Optional.empty();
    };
  }

  /// The same of somebody else.
  Event as(@Nullable PersonId other) {
    return switch (event) {
      case ComplainantNamed e ->
          new ComplainantNamed(e.ordinal(), other, e.complainantKind(), e.submittedVia());
      case RepresentativeNamed e -> new RepresentativeNamed(other, e.role());
      case ChildNamed e -> new ChildNamed(e.ordinal(), other);
      case Event e -> e;
    };
  }
}
