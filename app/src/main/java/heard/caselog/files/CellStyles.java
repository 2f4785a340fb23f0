package heard.caselog.files;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Which styles of a workbook show a number as a date: nothing else tells the two apart.
final class CellStyles {

  static final CellStyles NONE = new CellStyles(new BitSet());

  private final BitSet dates;

  private CellStyles(BitSet dates) {
    this.dates = dates;
  }

  static CellStyles of(InputStream in) throws XMLStreamException {
    var dates = new BitSet();
    var formats = new HashMap<Integer, String>();
    int style = 0;
    var cellStyles = false;
    var xml = Xml.read(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" -> format(xml, formats);
          case "cellXfs" -> cellStyles = true;
          case "xf" -> {
            if (cellStyles) {
              dates.set(style++, isDate((int) Xml.number(xml, "numFmtId", 0), formats));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        cellStyles = false;
      }
    }
    return new CellStyles(dates);
  }

  private static void format(XMLStreamReader xml, Map<Integer, String> formats) {
    var code = Xml.attribute(xml, "formatCode");
    if (code != null) {
      formats.put((int) Xml.number(xml, "numFmtId", 0), code);
    }
  }

  private static boolean isDate(int id, Map<Integer, String> formats) {
    return DateUtil.isADateFormat(id, format(id, formats));
  }

  private static @Nullable String format(int id, Map<Integer, String> formats) {
    var own = formats.get(id);
    return own != null || id >= BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
        ? own
        : BuiltinFormats.getBuiltinFormat(id);
  }

  boolean isDate(long style) {
    return style >= 0 && style <= Integer.MAX_VALUE && dates.get((int) style);
  }
}
