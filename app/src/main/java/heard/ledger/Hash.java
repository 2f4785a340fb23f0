package heard.ledger;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256.
public final class Hash {

  /// What the first commit of an authority is sealed to.
  public static final Hash NONE = new Hash(new byte[32]);

  private final byte[] bytes;

  Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Reads the form that [#toString] prints.
  ///
  /// @throws IllegalArgumentException when it is not 64 hexadecimal digits
  public static Hash of(String hex) {
    var bytes = HexFormat.of().parseHex(hex);
    if (bytes.length != 32) {
      throw new IllegalArgumentException(
          "A SHA-256 has 64 hexadecimal digits, not " + hex.length());
    }
    return new Hash(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
