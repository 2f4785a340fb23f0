package heard.authority;

import heard.procedure.Code;
import heard.procedure.InForce;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service or a team.
///
/// @param code unique in the whole tree
/// @param label the authority's word for it
/// @param words other words that mean the same
/// @param parent what it is part of; null at the top
/// @param level 0 at the top
/// @param position its place when the tree is read from top to bottom, from 0
/// @param inForce when it exists; cases keep it afterwards
public record Service(
    Code code,
    String label,
    List<String> words,
    @Nullable Code parent,
    int level,
    int position,
    InForce inForce) {

  /// Copies the list.
  public Service {
    words = List.copyOf(words);
  }

  /// The label as it stands in a list of the whole tree: a dash for each level above it.
  public String indented() {
    return "\u2013 ".repeat(level) + label;
  }
}
