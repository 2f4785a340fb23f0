package heard.caselog.files;

import java.time.LocalTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/// The text of a cell of a workbook: a formula by the value it had when the workbook was saved, a
/// date as 2018-01-31, a number as Excel would write it without a format.
///
/// @param countsFrom1904 whether day 0 is in 1904 (workbooks of an old Macintosh) and not in 1900
record CellText(SharedTexts shared, CellStyles styles, boolean countsFrom1904) {

  /// What stands for a formula whose value was never worked out, as in Excel.
  private static final String NOT_CALCULATED = "#CALC!";

  /// Reads the cell whose start was just read, up to its end.
  String read(XMLStreamReader xml) throws XMLStreamException {
    var type = Xml.attribute(xml, "t");
    long style = Xml.number(xml, "s", 0);
    @Nullable StringBuilder value = null;
    var isFormula = false;
    int event;
    while ((event = xml.next()) != XMLStreamConstants.END_ELEMENT) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v" -> {
          value = new StringBuilder();
          Xml.text(xml, value);
        }
        case "is" -> {
          value = new StringBuilder();
          Xml.richText(xml, value);
        }
        case "f" -> {
          isFormula = true;
          Xml.skip(xml);
        }
        default -> Xml.skip(xml);
      }
    }
    if (value == null) {
      return isFormula ? NOT_CALCULATED : "";
    }
    return text(type == null ? "n" : type, style, value.toString().strip());
  }

  private String text(String type, long style, String value) {
    return switch (type) {
      case "s" -> shared.at(whole(value));
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
      case "n" -> number(style, value);
      default -> value;
    };
  }

  private String number(long style, String value) {
    if (value.isEmpty()) {
      return "";
    }
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException _) {
      return value;
    }
    if (styles.isDate(style) && DateUtil.isValidExcelDate(number)) {
      var moment = DateUtil.getLocalDateTime(number, countsFrom1904);
      return number < 1 ? time(moment.toLocalTime()) : moment.toLocalDate().toString();
    }
    return NumberToTextConverter.toText(number);
  }

  private static String time(LocalTime time) {
    return time.withNano(0).toString();
  }

  private static int whole(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
