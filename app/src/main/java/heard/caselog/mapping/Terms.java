package heard.caselog.mapping;

import heard.authority.Scheme;
import heard.procedure.Code;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The words of an authority, which a log may use without the mapping saying so.
public interface Terms {

  /// The categories of a scheme, by their labels and by their codes.
  Map<String, Code> categories(Scheme scheme);

  /// The services and teams, by their labels and by their codes.
  Map<String, Code> services();

  /// The stages of a procedure; empty if the authority does not use it.
  Optional<Collection<Code>> stages(Code procedure);

  /// The procedures that the authority uses.
  Collection<Code> procedures();
}
