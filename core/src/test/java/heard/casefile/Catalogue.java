package heard.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of `docs/catalogues` that is made from the code.
public record Catalogue(String name) {

  /// Fails when the page is not this; with -Dheard.regenerate=true writes it first.
  public void is(String content) {
    var page = Path.of("../docs/catalogues", name);
    try {
      if (Boolean.getBoolean("heard.regenerate")) {
        Files.createDirectories(page.getParent());
        Files.writeString(page, content);
      }
      assertThat(page).as("missing: run the tests with -Dheard.regenerate=true").exists();
      assertThat(Files.readString(page))
          .as("out of date: run the tests with -Dheard.regenerate=true")
          .isEqualTo(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
