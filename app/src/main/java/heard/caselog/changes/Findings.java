package heard.caselog.changes;

import heard.caselog.changes.Changes.Finding;
import java.util.function.Consumer;

/// Is told of everything that a later export says otherwise.
@FunctionalInterface
public interface Findings extends Consumer<Finding> {

  /// The comparison begins again from the start: what was told so far is void.
  default void again() {}

  /// Listens to nothing.
  Findings NONE = _ -> {};
}
