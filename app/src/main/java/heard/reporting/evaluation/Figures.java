package heard.reporting.evaluation;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes out the figures that texts and labels name in braces: {@code {table/row}}.
final class Figures {

  /// Asks that a number up to nine be spelled out.
  private static final String IN_WORDS = ", in words";

  private static final List<String> SPELLED =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final Pattern BRACES = Pattern.compile("\\{([^{}\n]+)\\}");

  private Figures() {}

  /// A text of the report, each figure as a link to its cell.
  static String inText(String markdown, Map<String, EvaluatedTable> tables) {
    return written(
        markdown,
        tables,
        (address, words) ->
            "[%s](figure:%s)".formatted(words, address.replace(IN_WORDS, "").replace(" ", "%20")));
  }

  /// A table with the figures in its caption and its labels.
  static EvaluatedTable inLabels(EvaluatedTable unfilled, Map<String, EvaluatedTable> tables) {
    var table = unfilled.captioned(written(unfilled.caption(), tables, (_, words) -> words));
    if (!(table.body() instanceof EvaluatedTable.Grid(var columns, var rows))) {
      return table;
    }
    return table.with(
        new EvaluatedTable.Grid(
            columns,
            rows.stream()
                .map(row -> row.labelled(written(row.label(), tables, (_, words) -> words)))
                .toList()));
  }

  private static String written(
      String text, Map<String, EvaluatedTable> tables, BiFunction<String, String, String> as) {
    return BRACES
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                words(found.group(1), tables)
                    .map(words -> as.apply(found.group(1), words))
                    .orElse("")));
  }

  private static Optional<String> words(String named, Map<String, EvaluatedTable> tables) {
    if (named.endsWith(IN_WORDS)) {
      return figure(named.substring(0, named.length() - IN_WORDS.length()), tables)
          .map(Figures::spelled);
    }
    return figure(named, tables);
  }

  /// A number as it stands in a sentence: up to nine as a word.
  private static String spelled(String number) {
    return number.matches("\\d") ? SPELLED.get(Integer.parseInt(number)) : number;
  }

  private static Optional<String> figure(String address, Map<String, EvaluatedTable> tables) {
    int slash = address.indexOf('/');
    var table = slash < 0 ? null : tables.get(address.substring(0, slash));
    if (table == null || !(table.body() instanceof EvaluatedTable.Grid grid)) {
      return Optional.empty();
    }
    var wanted = address.substring(slash + 1);
    return grid.rows().stream()
        .filter(row -> wanted.equals(row.id()) || wanted.equals(row.label()))
        .findFirst()
        .map(row -> words(row.cells().getLast()));
  }

  private static String words(Cell cell) {
    return switch (cell.printed()) {
      case Printed.Amount(var number) ->
          number.toPlainString() + (cell.unit().equals("percent") ? "%" : "");
      case Printed.Words(var words) -> words;
      case Printed.Undefined _ -> "not defined";
      case Printed.Paper _ -> "";
    };
  }
}
