package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.ProfileReader;
import heard.platform.yaml.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page on making a council from nothing shows what stands in that council's files.
class NewCouncilPageTest {

  private static final Path PAGE = Path.of("../docs/configuring/new-council.md");
  private static final Path COUNCIL = Path.of("src/test/resources/northmere");
  private static final Pattern SHOWN =
      Pattern.compile("<!-- from (\\S+) -->\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

  /// What the page shows of a file.
  record Shown(Path file, String lines) {}

  static Stream<Shown> shown() throws IOException {
    var shown =
        SHOWN
            .matcher(Files.readString(PAGE))
            .results()
            .map(found -> new Shown(COUNCIL.resolve(found.group(1)), found.group(2)))
            .toList();
    assertThat(shown).hasSizeGreaterThan(10);
    return shown.stream();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void what_it_shows_stands_there(Shown shown) throws IOException {
    assertThat(Files.readString(shown.file())).contains(shown.lines());
  }

  @Test
  void the_folder_it_begins_with_can_be_made(@TempDir Path home) throws Exception {
    var page = Files.readString(PAGE);
    var begin = page.indexOf("```\n") + 4;
    var lines = page.substring(begin, page.indexOf("```", begin));
    Files.createSymbolicLink(home.resolve("profiles"), Path.of("../profiles").toRealPath());
    var made =
        new ProcessBuilder("sh", "-e", "-c", lines)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(made.waitFor()).isZero();

    var faults = new Faults();
    ProfileReader.read(home.resolve("my-council"), faults);
    assertThat(faults.isEmpty()).as(faults.say()).isTrue();
  }

  @Test
  void the_numbers_that_it_shows_are_those_of_the_register() throws IOException {
    var register =
        CouncilLog.of(
            new NorthmereForm(), List.of(COUNCIL.resolve("Northmere register 2024-25.xlsx")));
    var counts = new NorthmereCounts(register);
    var rows = counts.sheet("Register");
    long thanks = counts.sheet("Thank yous").size();
    long ombudsman = counts.sheet("Ombudsman").size();
    assertThat(Files.readString(PAGE))
        .contains(
            """
            %d representations: Formal complaint %d, Thank you %d, Question %d, Grumble %d, \
            Ombudsman matter %d, Councillor's query %d
            %d stages, %d elements, %d themes, %d links
            """
                .formatted(
                    rows.size() + thanks + ombudsman,
                    sort(rows, "Formal complaint"),
                    thanks,
                    sort(rows, "Question"),
                    sort(rows, "Grumble"),
                    ombudsman,
                    sort(rows, "Councillor's query"),
                    counts.steps().size(),
                    counts.sheet("Points").size(),
                    rows.stream()
                        .mapToLong(row -> NorthmereCounts.several(row, "About").size())
                        .sum(),
                    counts.sheet("Ombudsman").stream()
                        .filter(NorthmereCounts.has("Our case", "").negate())
                        .count()));
  }

  private static long sort(List<Map<String, String>> rows, String sort) {
    return rows.stream().filter(NorthmereCounts.has("Sort", sort)).count();
  }
}
