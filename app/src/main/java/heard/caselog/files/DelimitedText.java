package heard.caselog.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text files with a row on each line: CSV, semicolons, tabs; any of the usual encodings.
final class DelimitedText implements SheetReader {

  private static final int SAMPLE = 1 << 17;

  @Override
  public boolean reads(byte[] head) {
    return head.length > 0;
  }

  @Override
  public List<Sheet> sheets(LogFile file, Asked asked) {
    try {
      var head = head(file);
      var encoding =
          asked.encoding().isPresent()
              ? Encoding.asked(asked.encoding().get(), head)
              : Encoding.of(file.path(), head);
      var sample = sample(file, encoding);
      if (sample.isBlank()) {
        throw new UnreadableFile(
            file.name(), "nothing is written in the file.", "Export it again, or leave it out.");
      }
      if (sample.chars().anyMatch(DelimitedText::isOfNoText)) {
        throw new UnreadableFile(
            file.name(),
            "this is neither a workbook nor a text file.",
            "Open it in the program it is from, save the log as a workbook (.xlsx) or as CSV, and choose that.");
      }
      var delimiter = asked.delimiter().map(Delimiter::of).orElseGet(() -> Delimiter.in(sample));
      return List.of(new TextSheet(file, encoding, delimiter));
    } catch (CharacterCodingException e) {
      throw notInItsEncoding(file, 0, e);
    } catch (IOException e) {
      throw new UnreadableFile(
          file.name(), 0, "the file can't be read.", "Check the disk, and try again.", e);
    }
  }

  /// Whether no text holds such a character: a control character other than those between words.
  private static boolean isOfNoText(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A;
  }

  static Reader reader(LogFile file, Encoding encoding) throws IOException {
    var in = Files.newInputStream(file.path());
    in.skipNBytes(encoding.mark());
    var decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(in, decoder));
  }

  static UnreadableFile notInItsEncoding(LogFile file, long after, @Nullable Throwable cause) {
    return new UnreadableFile(
        file.name(),
        after,
        "some bytes at or after this row are not text in the file's encoding.",
        "Save it again as \"CSV UTF-8\", or name its encoding in the mapping.",
        cause);
  }

  private static byte[] head(LogFile file) throws IOException {
    try (var in = Files.newInputStream(file.path())) {
      return in.readNBytes(Sheets.HEAD);
    }
  }

  private static String sample(LogFile file, Encoding encoding) throws IOException {
    try (var reader = reader(file, encoding)) {
      var sample = new char[SAMPLE];
      int length = 0;
      int read;
      while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) >= 0) {
        length += read;
      }
      return new String(sample, 0, length);
    }
  }
}
