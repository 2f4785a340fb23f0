package heard.caselog.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The texts that a workbook keeps once for all its sheets; cells name them by number. They are
/// held in memory, so there may only be so many.
final class SharedTexts {

  private static final int MOST = 2_000_000;
  private static final long MOST_CHARACTERS = 100_000_000;

  static final SharedTexts NONE = new SharedTexts(List.of());

  private final List<String> texts;

  private SharedTexts(List<String> texts) {
    this.texts = texts;
  }

  static SharedTexts of(InputStream in) throws IOException, XMLStreamException {
    var texts = new ArrayList<String>();
    var text = new StringBuilder();
    long characters = 0;
    var xml = Xml.read(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        text.setLength(0);
        Xml.richText(xml, text);
        characters += text.length();
        if (texts.size() >= MOST || characters > MOST_CHARACTERS) {
          throw new TooLarge("it holds more different texts than any log");
        }
        texts.add(text.toString().strip());
      }
    }
    texts.trimToSize();
    return new SharedTexts(texts);
  }

  /// The text of that number; empty where there is none, which happens in damaged workbooks only.
  String at(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : "";
  }
}
