package heard.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where the ledger of an authority ended at some time.
///
/// @param authority its code
public record Head(String authority, long position, Hash hash) {

  private static final Pattern FORM =
      Pattern.compile(
          ".*\\bhead (?<authority>[a-z0-9-]+) (?<position>\\d{1,18}) (?<hash>[0-9a-f]{64})\\b.*");

  /// The head that a line of text holds, if it does.
  public static Optional<Head> in(String line) {
    var form = FORM.matcher(line);
    return form.matches()
        ? Optional.of(
            new Head(
                form.group("authority"),
                Long.parseLong(form.group("position")),
                Hash.of(form.group("hash"))))
        : Optional.empty();
  }

  /// As it is printed: `head sunderland 12 0f3a…`.
  @Override
  public String toString() {
    return "head %s %d %s".formatted(authority, position, hash);
  }
}
