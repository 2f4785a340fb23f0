package heard.platform.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/// The addresses of styles, scripts and icons. Each carries a digest of its file, so that a browser
/// may keep it for a year and still gets a new one at once.
public final class Assets {

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /// The address of a file of `frontend/dist`.
  public String of(String file) {
    return addresses.computeIfAbsent(
        file, name -> "/assets/%s?v=%s".formatted(name, digestOf("static/assets/" + name)));
  }

  private static String digestOf(String path) {
    try (var in = new ClassPathResource(path).getInputStream()) {
      var sha = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(sha, 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
