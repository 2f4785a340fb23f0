package heard.caselog.mapping;

import heard.caselog.files.Asked;
import heard.caselog.files.DateOrder;
import heard.platform.yaml.MapEntry;
import java.nio.charset.Charset;
import java.util.Map;

/// Reads what a mapping says of how files are written, where they do not say it themselves.
final class AskedReader {

  private static final Map<String, Character> DELIMITERS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');

  private AskedReader() {}

  static Asked read(MapEntry entry) {
    var encoding =
        entry
            .text("encoding")
            .flatMap(t -> t.having(AskedReader::isCharset, "encoding", "Write it as UTF-8"))
            .map(Charset::forName);
    var delimiter =
        entry
            .text("delimiter")
            .flatMap(t -> t.oneOf("delimiter", DELIMITERS.keySet()))
            .map(DELIMITERS::get);
    var dates =
        entry.text("dates").flatMap(t -> t.oneOf("order of day and month", DateOrder.class));
    var headings =
        entry
            .text("headings")
            .flatMap(t ->
                t.having(
                    AskedReader::isRow, "row", "Write the number of the row with the headings"))
            .map(Integer::valueOf);
    return new Asked(encoding, delimiter, dates, headings);
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isRow(String number) {
    return number.matches("[1-9]\\d{0,2}");
  }
}
