package heard.platform;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows in the binary form that PostgreSQL's COPY reads, gathered in memory.
final class BinaryRows {

  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  private byte[] bytes = Arrays.copyOf(HEADER, 1 << 16);
  private int size = HEADER.length;
  private int rows;

  int rows() {
    return rows;
  }

  int size() {
    return size;
  }

  void add(@Nullable Object[] values) {
    putShort(values.length);
    for (var value : values) {
      put(value);
    }
    rows++;
  }

  /// All of them, as COPY wants them; nothing may be added before [#clear].
  InputStream all() {
    putShort(-1);
    return new ByteArrayInputStream(bytes, 0, size);
  }

  void clear() {
    size = HEADER.length;
    rows = 0;
  }

  private void put(@Nullable Object value) {
    switch (value) {
      case null -> putInt(-1);
      case UUID id -> {
        putInt(16);
        putLong(id.getMostSignificantBits());
        putLong(id.getLeastSignificantBits());
      }
      case Integer number -> {
        putInt(4);
        putInt(number);
      }
      case Long number -> {
        putInt(8);
        putLong(number);
      }
      case Short number -> {
        putInt(2);
        putShort(number);
      }
      case Boolean yes -> {
        putInt(1);
        room(1);
        bytes[size++] = (byte) (yes ? 1 : 0);
      }
      case LocalDate day -> {
        putInt(4);
        putInt((int) ChronoUnit.DAYS.between(EPOCH_DAY, day));
      }
      case OffsetDateTime time -> {
        putInt(8);
        putLong(ChronoUnit.MICROS.between(EPOCH, time.toInstant()));
      }
      case String text -> put(text.getBytes(StandardCharsets.UTF_8));
      case byte[] content -> put(content);
      default ->
          throw new IllegalArgumentException("No binary form for " + value.getClass().getName());
    }
  }

  private void put(byte[] content) {
    putInt(content.length);
    room(content.length);
    System.arraycopy(content, 0, bytes, size, content.length);
    size += content.length;
  }

  private void putShort(int number) {
    room(2);
    bytes[size++] = (byte) (number >>> 8);
    bytes[size++] = (byte) number;
  }

  private void putInt(int number) {
    room(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (number >>> shift);
    }
  }

  private void putLong(long number) {
    putInt((int) (number >>> 32));
    putInt((int) number);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
