package heard.caselog.files;

import java.nio.charset.Charset;
import java.util.Optional;

/// What a mapping says about how files are written, where it is not to be found out.
///
/// @param encoding the character set, or empty to find it out
/// @param delimiter what stands between cells, or empty to find it out
public record Asked(Optional<Charset> encoding, Optional<Character> delimiter) {

  public static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty());
}
