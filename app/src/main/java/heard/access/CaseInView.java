package heard.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// All that has to be known of a case to say who may open it. The case's keeper implements it.
public interface CaseInView {

  /// The service the case is about, if that is known.
  Optional<String> service();

  /// The accounts it was given to: responder, investigator, clerk.
  Set<UUID> givenTo();
}
