package heard.caselog.staging;

/// What is to be done with a case of a log.
public enum Verdict {
  /// It is not in Heard yet.
  NEW,
  /// An earlier log brought it, with the same content.
  UNCHANGED,
  /// An earlier log brought it, with other content.
  CHANGED,
  /// Heard has that reference, and not from a log.
  HELD,
  /// Something in it is wrong.
  FAULTY
}
