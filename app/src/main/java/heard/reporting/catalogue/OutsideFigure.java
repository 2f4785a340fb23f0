package heard.reporting.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number from outside the cases.
///
/// @param values what it was, the earliest day first
public record OutsideFigure(String id, String label, List<Dated> values) {

  /// What it was.
  ///
  /// @param day the day that it is of; null where nobody said
  public record Dated(BigDecimal value, @Nullable LocalDate day, String source) {}

  public OutsideFigure {
    values = List.copyOf(values);
  }
}
