package heard.authority;

import heard.procedure.Code;
import heard.procedure.InForce;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One category of a scheme.
///
/// @param code what events and the read model hold; unique in its scheme, for ever
/// @param label the authority's word for it
/// @param words other words that mean the same, as old forms and logs have them
/// @param lawValue the law's value; null in a scheme without any
/// @param position its place in the scheme, from 0
/// @param inForce when it may be chosen for new work; old cases keep it
/// @param column the heading it is counted under in tables; the label unless the file says
///   otherwise
/// @param years the ages that a band of them holds; null where it is no such band
public record Category(
    Code code,
    String label,
    List<String> words,
    @Nullable String lawValue,
    int position,
    InForce inForce,
    String column,
    @Nullable Years years) {

  /// Ages from one to another, both included; null: and older.
  public record Years(int from, @Nullable Integer to) {}

  /// Copies the list.
  public Category {
    words = List.copyOf(words);
  }
}
