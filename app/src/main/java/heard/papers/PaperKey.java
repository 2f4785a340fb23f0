package heard.papers;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key to one paper's digest. Without it, a digest says nothing of what a guess is worth.
final class PaperKey {

  private static final int BYTES = 32;
  private static final String DIGEST = "HmacSHA256";

  private final byte[] key;

  PaperKey(byte[] key) {
    this.key = key;
  }

  static PaperKey random(SecureRandom random) {
    var key = new byte[BYTES];
    random.nextBytes(key);
    return new PaperKey(key);
  }

  byte[] bytes() {
    return key;
  }

  /// HMAC-SHA-256 of the content, in hexadecimal.
  String digest(byte[] content) {
    try {
      var mac = Mac.getInstance(DIGEST);
      mac.init(new SecretKeySpec(key, DIGEST));
      return HexFormat.of().formatHex(mac.doFinal(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has " + DIGEST, e);
    }
  }
}
