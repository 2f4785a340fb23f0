package heard.caselog.mapping;

/// What a word of the log stands for.
public sealed interface Meaning {

  record Means(Value value) implements Meaning {}

  /// A word for "we do not know", or for "none".
  record NotKnown() implements Meaning {}
}
