package heard.authority;

import heard.platform.yaml.Faults;
import heard.procedure.Code;
import heard.procedure.Procedure;
import java.util.List;
import java.util.Optional;

/// The procedures that come with Heard.
public final class Procedures {

  private Procedures() {}

  /// Their ids.
  public static List<String> ids() {
    return ShippedFile.text("/procedures/index.txt").orElseThrow().lines().toList();
  }

  /// The procedure of this id, as the law has it.
  public static Optional<Procedure> shipped(Code id) {
    return text(id).map(text -> parse(path(id), text));
  }

  /// The file of this id, whole.
  static Optional<String> text(Code id) {
    return ids().contains(id.word()) ? ShippedFile.text("/" + path(id)) : Optional.empty();
  }

  private static String path(Code id) {
    return "procedures/%s.yaml".formatted(id);
  }

  private static Procedure parse(String name, String text) {
    var faults = new Faults();
    return ProcedureReader.read(name, text, faults)
        .orElseThrow(() -> new IllegalStateException(faults.say()));
  }
}
