package heard.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Files that come with Heard.
final class ShippedFile {

  private ShippedFile() {}

  /// The text of a resource, if there is one of that name.
  ///
  /// @param path from the root, with a leading slash
  static Optional<String> text(String path) {
    try (var in = ShippedFile.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Heard's own file %s cannot be read".formatted(path), e);
    }
  }
}
