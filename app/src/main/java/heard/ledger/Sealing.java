package heard.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How events and commits are hashed, format 1: SHA-256 over the fields as stored, each led by its
/// length in four bytes (-1 for none), numbers big-endian, days as days since 1970, times as
/// microseconds since then, text as UTF-8. One instance serves one thread.
final class Sealing {

  static final short FORMAT = 1;

  /// The order in which a commit's events are digested: that of the ledger's primary key, where ids
  /// compare as unsigned bytes.
  static final Comparator<StoredEvent> KEY_ORDER =
      Comparator.comparing(StoredEvent::streamId, Sealing::compare)
          .thenComparingInt(StoredEvent::version);

  private final MessageDigest sha = sha256();
  private ByteBuffer fields = ByteBuffer.allocate(1024);

  static int compare(UUID a, UUID b) {
    var high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
  }

  /// The hash of an event with its envelope. It names authority and command, so that no event can
  /// be moved to another.
  byte[] event(int authority, UUID commandId, StoredEvent event) {
    fields.clear();
    put(FORMAT);
    put(authority);
    put(event.streamId());
    put(event.version());
    put(commandId);
    put(event.eventId());
    put(event.type());
    put(event.typeVersion());
    put(event.occurredFrom());
    put(event.occurredTo());
    put(event.payload());
    return hashed();
  }

  /// The hash of a commit; its own field is not part of it.
  Hash commit(
      int authority,
      long position,
      Instant recordedAt,
      UUID actor,
      UUID commandId,
      int eventCount,
      Hash digest,
      Hash previous) {
    fields.clear();
    put(FORMAT);
    put(authority);
    put(position);
    put(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
    put(actor);
    put(commandId);
    put(eventCount);
    put(digest.bytes());
    put(previous.bytes());
    return new Hash(hashed());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  private byte[] hashed() {
    sha.update(fields.flip());
    return sha.digest();
  }

  private void put(int number) {
    room(8).putInt(4).putInt(number);
  }

  private void put(long number) {
    room(12).putInt(8).putLong(number);
  }

  private void put(UUID id) {
    room(20).putInt(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private void put(@Nullable LocalDate day) {
    if (day == null) {
      room(4).putInt(-1);
    } else {
      put(day.toEpochDay());
    }
  }

  private void put(String text) {
    put(text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(byte[] bytes) {
    room(4 + bytes.length).putInt(bytes.length).put(bytes);
  }

  private ByteBuffer room(int bytes) {
    if (fields.remaining() < bytes) {
      var larger = ByteBuffer.allocate(Math.max(fields.capacity() * 2, fields.position() + bytes));
      fields = larger.put(fields.flip());
    }
    return fields;
  }
}
