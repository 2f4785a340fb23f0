package heard.publishing;

import org.jspecify.annotations.Nullable;

/// HTML as it is written, every text escaped.
final class Markup {

  private final StringBuilder out = new StringBuilder();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; an attribute whose value is null is left out
  Markup open(String element, @Nullable String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      var value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Markup close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /// An element with text alone in it.
  Markup element(String element, String text, @Nullable String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /// HTML that was made elsewhere.
  Markup made(String html) {
    out.append(html);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(text.charAt(i));
      }
    }
  }
}
