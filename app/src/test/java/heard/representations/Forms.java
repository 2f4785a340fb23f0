package heard.representations;

import heard.pages.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Fills in the forms of actions as somebody with a browser would.
final class Forms {

  private static final Pattern HIDDEN =
      Pattern.compile("name=\"(id|command|version)\" value=\"([^\"]+)\"");

  private Forms() {}

  /// Fills a form in as of today and sends it.
  static HttpResponse<String> fill(Visitor visitor, String path, Map<String, String> more) {
    var shown = visitor.open(path);
    var typed = new HashMap<>(typed(shown, "nothing", "more"));
    typed.putAll(more);
    return visitor.post(path, typed, Visitor.tokenIn(shown.body()));
  }

  /// What a form shown as of today would send.
  static Map<String, String> typed(HttpResponse<String> shown, String name, String value) {
    var typed = new HashMap<String, String>();
    var hidden = HIDDEN.matcher(shown.body());
    while (hidden.find()) {
      typed.put(hidden.group(1), hidden.group(2));
    }
    typed.put("on-day", "16");
    typed.put("on-month", "4");
    typed.put("on-year", "2018");
    typed.put(name, value);
    return typed;
  }
}
