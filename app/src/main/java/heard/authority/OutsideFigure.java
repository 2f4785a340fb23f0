package heard.authority;

import heard.procedure.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A number from outside the cases that reports need, such as how many children receive services.
///
/// @param words other words for it, as logs have them
/// @param values what it was, the earliest day first; none where logs bring it
public record OutsideFigure(Code id, String label, List<String> words, List<Dated> values) {

  /// What it was on a day, and who says so.
  public record Dated(BigDecimal value, LocalDate day, String source) {}

  /// Copies the lists.
  public OutsideFigure {
    words = List.copyOf(words);
    values = List.copyOf(values);
  }
}
