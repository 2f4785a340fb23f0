package heard.caselog.mapping;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A pattern of names of files or sheets, with `*` for anything and `?` for one character, without
/// regard to capitals.
///
/// @param text as written in the mapping
public record NamePattern(String text) {

  /// Whether a name is of this pattern.
  public boolean matches(String name) {
    var expression =
        text.chars()
            .mapToObj(c ->
                switch (c) {
                  case '*' -> ".*";
                  case '?' -> ".";
                  default -> Pattern.quote(Character.toString(c));
                })
            .collect(Collectors.joining());
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(name)
        .matches();
  }
}
