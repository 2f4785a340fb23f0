package heard.procedure;

/// Who decides that more time is taken.
public enum Decider {
  AUTHORITY,
  COMPLAINTS_MANAGER,
  COMPLAINANT,
  CHAIR
}
