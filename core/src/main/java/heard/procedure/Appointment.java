package heard.procedure;

/// People that a stage needs.
///
/// @param number how many at least
public record Appointment(Role role, int number, Citation citation) {

  /// Who takes part in a stage by the procedure.
  public enum Role {
    RESPONDING_MANAGER,
    REVIEWING_OFFICER,
    INVESTIGATING_OFFICER,
    INDEPENDENT_PERSON,
    ADJUDICATING_OFFICER,
    PANEL_CHAIR,
    PANEL_MEMBER,
    CLERK
  }
}
