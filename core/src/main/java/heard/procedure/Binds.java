package heard.procedure;

/// Whom a limit binds.
public enum Binds {
  /// Late is a breach, kept with its reason.
  AUTHORITY,
  /// Late asks for a decision on the facts, never an automatic refusal.
  COMPLAINANT
}
