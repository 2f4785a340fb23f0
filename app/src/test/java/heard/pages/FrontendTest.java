package heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The built styles and scripts are kept in the repository: they must be those of their sources.
class FrontendTest {

  private static final Path FRONTEND = Path.of("../frontend");

  @Test
  void what_is_built_is_as_new_as_its_sources() throws Exception {
    var sha = MessageDigest.getInstance("SHA-256");
    for (var file : sources()) {
      sha.update(file.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      sha.update(Files.readAllBytes(FRONTEND.resolve(file)));
      sha.update((byte) 0);
    }
    assertThat(Files.readString(FRONTEND.resolve("dist/built-from.txt")).strip())
        .as("frontend/dist is older than its sources: run npm ci && npm run build in frontend")
        .isEqualTo(HexFormat.of().formatHex(sha.digest()));
  }

  private static List<String> sources() throws IOException {
    var files = new ArrayList<>(List.of("package-lock.json", "build.js"));
    try (var source = Files.list(FRONTEND.resolve("src"))) {
      source
          .filter(Files::isRegularFile)
          .map(file -> "src/" + file.getFileName())
          .sorted()
          .forEach(files::add);
    }
    return files;
  }

  @Test
  void there_is_no_crown_no_crest_and_no_font_of_another() throws IOException {
    assertThat(Files.readString(FRONTEND.resolve("dist/heard.css")))
        .contains(".govuk-button")
        .doesNotContain("GDS Transport", "crest", "crown", "@font-face", "@import");
  }

  @Test
  void no_page_names_another_host() throws IOException {
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      for (var template : templates.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(template).replace("http://www.w3.org/2000/svg", ""))
            .as(template.toString())
            .doesNotContain("http://", "https://", "<style", " style=", "onclick=");
      }
    }
  }
}
