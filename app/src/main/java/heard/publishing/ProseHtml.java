package heard.publishing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// The text of a report. Its headings stand below the title; HTML in it is shown as written; a
/// figure leads to its table.
final class ProseHtml {

  private static final String FIGURE = "figure:";
  private static final Parser PARSER = Parser.builder().build();

  /// A heading of the text.
  record Head(String id, String text) {}

  private final List<Head> heads = new ArrayList<>();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(_ ->
              (node, tag, attributes) -> {
                switch (node) {
                  case Heading heading -> {
                    attributes.put(
                        "class", heading.getLevel() < 3 ? "govuk-heading-l" : "govuk-heading-m");
                    attributes.put("id", headOf(heading).id());
                  }
                  case Link _ -> attributes.put("class", "govuk-link");
                  default -> {
                    if (tag.equals("p")) {
                      attributes.put("class", "govuk-body");
                    } else if (tag.equals("ul")) {
                      attributes.put("class", "govuk-list govuk-list--bullet");
                    }
                  }
                }
              })
          .build();

  String of(String markdown) {
    var document = PARSER.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + 1));
          }

          @Override
          public void visit(Link link) {
            if (link.getDestination().startsWith(FIGURE)) {
              var address = link.getDestination().substring(FIGURE.length());
              link.setDestination("#" + address.substring(0, address.indexOf('/')));
            }
          }
        });
    return renderer.render(document);
  }

  /// The headings so far, in order.
  List<Head> heads() {
    return heads;
  }

  private Head headOf(Heading heading) {
    var text = new StringBuilder();
    collect(heading, text);
    var head = new Head("section-" + (heads.size() + 1), text.toString());
    heads.add(head);
    return head;
  }

  private static void collect(Node node, StringBuilder into) {
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        into.append(text.getLiteral());
      } else {
        collect(child, into);
      }
    }
  }
}
