package heard.caselog.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// XML that may not be larger than it should, nor hold more text between two tags than anybody
/// would type: what is read of it stays small, whoever made it.
final class LimitedStream extends FilterInputStream {

  private static final int LONGEST_TEXT = 1 << 22;

  private final long most;
  private long read;
  private long sinceTag;

  LimitedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = in.read(bytes, from, length);
    if (got <= 0) {
      return got;
    }
    read += got;
    if (read > most) {
      throw new TooLarge("a part of it is larger than any log's");
    }
    sinceTag += got;
    for (int i = from + got - 1; i >= from; i--) {
      if (bytes[i] == '<') {
        sinceTag = from + got - 1L - i;
        break;
      }
    }
    if (sinceTag > LONGEST_TEXT) {
      throw new TooLarge("a cell holds more than %,d characters".formatted(LONGEST_TEXT));
    }
    return got;
  }

  @Override
  public long skip(long n) throws IOException {
    return read(new byte[(int) Math.min(n, 8192)]);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
