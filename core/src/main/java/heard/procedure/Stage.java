package heard.procedure;

import java.util.List;

/// A stage of a procedure.
public record Stage(
    Code id, String title, StageKind kind, List<Appointment> appointments, List<Onward> onward) {

  /// Copies the lists.
  public Stage {
    appointments = List.copyOf(appointments);
    onward = List.copyOf(onward);
  }

  /// Whether this stage leads to that one under this condition.
  public boolean leadsTo(Code stage, Onward.Condition condition) {
    return onward.stream().anyMatch(o -> o.stage().equals(stage) && o.condition() == condition);
  }
}
