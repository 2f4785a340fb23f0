package heard.caselog.files;

import java.nio.charset.Charset;
import java.util.Optional;

/// What a mapping says about how files are written, where it is not to be found out.
///
/// @param encoding the character set, or empty to find it out
/// @param delimiter what stands between cells, or empty to find it out
/// @param dates the order of day and month, or empty to find it out
/// @param headings the number of the row with the headings, or empty to find it out
public record Asked(
    Optional<Charset> encoding,
    Optional<Character> delimiter,
    Optional<DateOrder> dates,
    Optional<Integer> headings) {

  public static final Asked NOTHING =
      new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// What is asked here; what is not, as asked there.
  public Asked or(Asked other) {
    return new Asked(
        encoding.or(other::encoding),
        delimiter.or(other::delimiter),
        dates.or(other::dates),
        headings.or(other::headings));
  }
}
