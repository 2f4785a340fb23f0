package heard.authority;

import heard.procedure.Code;
import heard.procedure.InForce;
import java.util.List;
import java.util.Optional;

/// Something that an authority records besides what the law asks for.
///
/// @param of what it is recorded of
/// @param values what it may be, in the order of tables
/// @param inForce when it is recorded: nothing received before has it
public record OwnField(Code id, String label, Of of, List<Category> values, InForce inForce) {

  /// What a field may be recorded of.
  public enum Of {
    REPRESENTATION,
    STAGE,
    ELEMENT
  }

  /// Copies the list.
  public OwnField {
    values = List.copyOf(values);
  }

  /// The value of this code, if it is one of them.
  public Optional<Category> value(Code code) {
    return values.stream().filter(value -> value.code().equals(code)).findFirst();
  }
}
