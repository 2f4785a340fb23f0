package heard.publishing;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedTable.Wording;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands in a cell, as text.
final class Shown {

  private Shown() {}

  /// As read by people in a table that has words of its own for nothing and for what is undefined.
  static String of(Cell cell, Texts texts, Wording wording) {
    return switch (cell.printed()) {
      case Printed.Amount(var number) when wording.zero() != null && number.signum() == 0 ->
          wording.zero();
      case Printed.Undefined _ when wording.undefined() != null -> wording.undefined();
      case Printed.Amount _, Printed.Words _, Printed.Undefined _, Printed.Paper _ ->
          of(cell, texts);
    };
  }

  /// As read by people: thousands parted by commas, percentages with their sign, days in full.
  static String of(Cell cell, Texts texts) {
    return switch (cell.printed()) {
      case Printed.Amount(var number) ->
          switch (cell.unit()) {
            case "percent" -> number.toPlainString() + "%";
            case "gbp" -> "£" + grouped(number);
            default -> grouped(number);
          };
      case Printed.Words(var words) when cell.unit().equals(Cell.DAY) -> inFull(words);
      case Printed.Words(var words) -> words;
      case Printed.Undefined _ -> "n/a";
      case Printed.Paper paper -> texts.of(paper);
    };
  }

  /// As read by programs.
  static String plain(Cell cell, Texts texts) {
    return switch (cell.printed()) {
      case Printed.Amount(var number) -> number.toPlainString();
      case Printed.Words(var words) -> words;
      case Printed.Undefined _ -> "";
      case Printed.Paper paper -> texts.of(paper);
    };
  }

  private static String inFull(String day) {
    return LocalDate.parse(day).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }

  private static String grouped(BigDecimal number) {
    return number.scale() <= 0
        ? "%,d".formatted(number.toBigInteger())
        : ("%,." + number.scale() + "f").formatted(number);
  }
}
