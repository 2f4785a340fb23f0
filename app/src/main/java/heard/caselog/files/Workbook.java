package heard.caselog.files;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/// An Excel workbook, of which only the list of sheets, the styles and the shared texts are held in
/// memory; the rows are read as a stream.
final class Workbook {

  private static final long MOST_OF_LISTS = 64L << 20;
  private static final long MOST_OF_TEXTS = 1L << 30;
  private static final long MOST_OF_ROWS = 4L << 30;

  private final LogFile file;
  private final List<Tab> tabs = new ArrayList<>();
  private final CellStyles styles;
  private boolean countsFrom1904;
  private boolean hasLinks;
  private SoftReference<SharedTexts> texts = new SoftReference<>(null);

  /// One sheet, as the workbook lists it.
  ///
  /// @param part names where its rows are
  record Tab(String name, String part, boolean isHidden) {}

  private Workbook(LogFile file, XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    this.file = file;
    try (var in = new LimitedStream(reader.getWorkbookData(), MOST_OF_LISTS)) {
      contents(in);
    }
    try (var in = reader.getStylesData()) {
      styles = in == null ? CellStyles.NONE : CellStyles.of(new LimitedStream(in, MOST_OF_LISTS));
    }
  }

  /// Looks what is in a workbook.
  ///
  /// @throws UnreadableFile if it can't be read
  static Workbook of(LogFile file) {
    try (var opened = Opened.of(file)) {
      return new Workbook(file, opened.reader());
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
      throw WorkbookTrouble.in(file, file.name(), 0, e);
    }
  }

  LogFile file() {
    return file;
  }

  List<Tab> tabs() {
    return List.copyOf(tabs);
  }

  CellStyles styles() {
    return styles;
  }

  boolean countsFrom1904() {
    return countsFrom1904;
  }

  /// Whether cells take their values from other workbooks.
  boolean hasLinks() {
    return hasLinks;
  }

  /// The texts that its sheets share; read again if the memory was needed meanwhile.
  SharedTexts texts(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
    var known = texts.get();
    if (known != null) {
      return known;
    }
    try (var in = reader.getSharedStringsData()) {
      var read =
          in == null ? SharedTexts.NONE : SharedTexts.of(new LimitedStream(in, MOST_OF_TEXTS));
      texts = new SoftReference<>(read);
      return read;
    }
  }

  /// The rows of a sheet as they are written.
  static InputStream rows(XSSFReader reader, Tab tab) throws IOException, OpenXML4JException {
    return new LimitedStream(reader.getSheet(tab.part()), MOST_OF_ROWS);
  }

  private void contents(InputStream in) throws XMLStreamException {
    var xml = Xml.read(in);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "workbookPr" -> countsFrom1904 = Xml.isOn(xml, "date1904");
        case "externalReference" -> hasLinks = true;
        case "sheet" -> {
          var name = Xml.attribute(xml, "name");
          var part = Xml.attribute(xml, "id");
          var state = Xml.attribute(xml, "state");
          if (name != null && part != null) {
            tabs.add(new Tab(name, part, state != null && !state.equals("visible")));
          }
        }
        default -> {}
      }
    }
  }

  /// The file, opened to be read and closed again unchanged.
  record Opened(OPCPackage parts, XSSFReader reader) implements AutoCloseable {

    static Opened of(LogFile file) throws IOException, OpenXML4JException {
      var parts = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
      try {
        return new Opened(parts, new XSSFReader(parts, true));
      } catch (IOException | OpenXML4JException | RuntimeException e) {
        parts.revert();
        throw e;
      }
    }

    @Override
    public void close() {
      parts.revert();
    }
  }
}
