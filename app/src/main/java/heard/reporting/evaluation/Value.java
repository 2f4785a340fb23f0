package heard.reporting.evaluation;

/// What a cell comes to, before it is rounded.
public sealed interface Value {

  record Amount(Exact exact) implements Value {}

  record Words(String words) implements Value {}

  /// A percentage of none, a change from none, a mean of none.
  record Undefined(String reason) implements Value {}

  static Value of(long number) {
    return new Amount(Exact.of(number));
  }
}
