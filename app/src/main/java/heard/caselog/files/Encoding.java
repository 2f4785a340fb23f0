package heard.caselog.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the characters of a text file are written.
///
/// @param charset the character set
/// @param mark how many bytes of byte order mark to leave out at the start
record Encoding(Charset charset, int mark) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int BLOCK = 1 << 16;

  /// Finds out by the byte order mark; else by the zero bytes of UTF-16; else it is UTF-8 if every
  /// byte of the file is, and Windows-1252 if not.
  static Encoding of(Path path, byte[] head) throws IOException {
    var marked = marked(head);
    if (marked.mark() > 0) {
      return marked;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (odd > head.length / 8 && even == 0) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (even > head.length / 8 && odd == 0) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    return new Encoding(allUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  /// The character set a mapping asks for; a byte order mark of it is left out.
  static Encoding asked(Charset charset, byte[] head) {
    var marked = marked(head);
    return marked.charset().equals(charset) ? marked : new Encoding(charset, 0);
  }

  /// As a person would name it.
  String label() {
    return charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
  }

  private static Encoding marked(byte[] head) {
    if (has(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (has(head, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (has(head, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return new Encoding(StandardCharsets.UTF_8, 0);
  }

  private static boolean has(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean allUtf8(Path path) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(BLOCK);
    var chars = CharBuffer.allocate(BLOCK);
    try (InputStream in = Files.newInputStream(path)) {
      boolean last = false;
      while (!last) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        last = read < 0;
        if (!last) {
          bytes.position(bytes.position() + read);
        }
        bytes.flip();
        chars.clear();
        if (decoder.decode(bytes, chars, last).isError()) {
          return false;
        }
        bytes.compact();
      }
      return true;
    }
  }
}
