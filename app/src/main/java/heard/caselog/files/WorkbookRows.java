package heard.caselog.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The rows of a sheet of a workbook, read as a stream.
final class WorkbookRows implements Rows {

  /// The most that a sheet of Excel has.
  private static final long MOST_ROWS = 1L << 20;

  private static final int MOST_COLUMNS = 1 << 14;

  /// Rows are filled up to the widest so far, but not beyond what is read of any log.
  private static final int WIDEST = 1001;

  private static final int MOST_MERGED = 1000;
  private static final Pattern RANGE =
      Pattern.compile("\\$?[A-Z]{1,3}\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");

  private final Sheet sheet;
  private final Workbook.Opened opened;
  private final XMLStreamReader xml;
  private final CellText cells;
  private final List<Merged> merged = new ArrayList<>();
  private long number;
  private int widest;

  WorkbookRows(Sheet sheet, Workbook.Opened opened, InputStream in, CellText cells)
      throws XMLStreamException {
    this.sheet = sheet;
    this.opened = opened;
    this.xml = Xml.read(in);
    this.cells = cells;
  }

  @Override
  public @Nullable Row next() {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "row" -> {
              return row();
            }
            case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
            default -> {}
          }
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      throw WorkbookTrouble.in(sheet.file(), sheet.name(), number, e);
    }
  }

  @Override
  public List<Merged> merged() {
    return List.copyOf(merged);
  }

  @Override
  public void close() {
    opened.close();
  }

  private Row row() throws XMLStreamException {
    long next = Xml.number(xml, "r", number + 1);
    if (next <= number || next > MOST_ROWS) {
      throw damaged("its rows are not numbered as in a workbook.");
    }
    number = next;
    var row = new ArrayList<String>(widest);
    int column = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isStartElement()) {
        continue;
      }
      if (xml.getLocalName().equals("c")) {
        column = column(Xml.attribute(xml, "r"), column);
        var text = cells.read(xml);
        if (!text.isEmpty()) {
          fill(row, column - 1);
          row.add(text);
        }
      } else {
        Xml.skip(xml);
      }
    }
    widest = Math.clamp(row.size(), widest, Math.max(widest, WIDEST));
    fill(row, widest);
    return new Row(number, row);
  }

  private static void fill(List<String> row, int width) {
    while (row.size() < width) {
      row.add("");
    }
  }

  /// The number of a cell's column, from 1: by its name, else it is the one after the last.
  private int column(@Nullable String name, int last) {
    long column = 0;
    if (name != null) {
      for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
        column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        if (column > MOST_COLUMNS) {
          break;
        }
      }
    }
    column = column == 0 ? last + 1L : column;
    if (column <= last || column > MOST_COLUMNS) {
      throw damaged("its columns are not numbered as in a workbook.");
    }
    return (int) column;
  }

  private UnreadableFile damaged(String wrong) {
    return new UnreadableFile(
        sheet.name(),
        number,
        wrong,
        "Open the workbook in Excel, save it there anew, and choose that.",
        null);
  }

  private void merge(@Nullable String range) {
    if (range == null || merged.size() >= MOST_MERGED) {
      return;
    }
    var rows = RANGE.matcher(range);
    if (rows.matches()) {
      merged.add(new Merged(range, Long.parseLong(rows.group(1)), Long.parseLong(rows.group(2))));
    }
  }
}
