package heard.caselog.files;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML of unknown origin as a stream: no document types, nothing from outside.
final class Xml {

  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  static XMLStreamReader read(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /// The attribute of that name, whatever its namespace; null if it is not there.
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /// The whole number in an attribute.
  ///
  /// @param otherwise what it is where it is not there, or no number
  static long number(XMLStreamReader xml, String name, long otherwise) {
    var text = attribute(xml, name);
    try {
      return text == null ? otherwise : Long.parseLong(text.strip());
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  /// Whether an attribute says yes.
  static boolean isOn(XMLStreamReader xml, String name) {
    var text = attribute(xml, name);
    return "1".equals(text) || "true".equals(text);
  }

  /// Adds the text of an element whose start was just read, up to its end.
  static void text(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        default -> {}
      }
    }
  }

  /// Adds the text of a string of a workbook, whose start was just read, up to its end: all runs of
  /// it, without the hints on how to pronounce it.
  static void richText(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "t" -> text(xml, text);
            case "rPh" -> skip(xml);
            default -> depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /// Passes over an element whose start was just read.
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
