package heard.reporting.document;

import java.math.BigDecimal;
import java.util.UUID;

/// What stands in a cell.
public sealed interface Printed {

  /// A number, rounded as the report rounds.
  record Amount(BigDecimal number) implements Printed {}

  record Words(String words) implements Printed {}

  /// No value, since there is none: a percentage of none, a change from none.
  record Undefined(String reason) implements Printed {}

  /// Words that people wrote, which only those may read who may read papers.
  record Paper(UUID paper) implements Printed {}
}
