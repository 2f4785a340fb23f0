package heard.casefile;

/// What became of an entry.
public sealed interface Fate {

  /// It counts as it was recorded.
  record Stands() implements Fate {}

  /// Another entry says what it should have been.
  record Corrected(EventId by) implements Fate {}

  /// Another entry took it out.
  record StruckOut(EventId by) implements Fate {}
}
