package heard.caselog;

import heard.authority.Scheme;
import heard.platform.yaml.Faults;
import heard.platform.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Adds a category to the text of `categories.yaml`, at the end of its scheme, and leaves all else
/// as it is, comments included.
final class NewCategory {

  private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^a-z0-9]+");

  private NewCategory() {}

  /// @param law the value of the law it is counted as, where the law knows some
  static String in(String text, Scheme scheme, String label, Optional<String> law) {
    var name = scheme.code().word();
    var line =
        "  - {code: %s, label: \"%s\"%s}"
            .formatted(
                code(label, codes(text, name)),
                label.replace("\\", "\\\\").replace("\"", "\\\""),
                law.map(value -> ", law: " + value).orElse(""));
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int head = lines.indexOf(name + ":");
    if (head < 0) {
      return text.stripTrailing() + "\n\n" + name + ":\n" + line + "\n";
    }
    int last = head;
    for (int i = head + 1; i < lines.size() && isInside(lines.get(i)); i++) {
      if (isOfTheScheme(lines.get(i))) {
        last = i;
      }
    }
    lines.add(last + 1, line);
    return String.join("\n", lines);
  }

  private static boolean isInside(String line) {
    return line.isBlank() || line.startsWith("#") || isOfTheScheme(line);
  }

  private static boolean isOfTheScheme(String line) {
    return !line.isBlank() && (line.startsWith(" ") || line.startsWith("-"));
  }

  private static Set<String> codes(String text, String scheme) {
    var codes = new HashSet<String>();
    YamlFile.read("categories.yaml", text, 0, new Faults())
        .ifPresent(root ->
            root.maps(scheme)
                .forEach(category -> category.text("code").ifPresent(c -> codes.add(c.text()))));
    return codes;
  }

  private static String code(String label, Set<String> taken) {
    var plain =
        NOT_OF_A_CODE
            .matcher(label.toLowerCase(Locale.ROOT))
            .replaceAll("-")
            .replaceAll("^-|-$", "");
    var code = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "word-" + plain : plain;
    code = code.length() <= 40 ? code : code.substring(0, 40).replaceAll("-$", "");
    var free = code.replaceAll("-$", "");
    for (int n = 2; taken.contains(free); n++) {
      free = code + "-" + n;
    }
    return free;
  }
}
