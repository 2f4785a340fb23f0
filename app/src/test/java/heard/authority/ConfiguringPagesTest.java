package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.retention.RetentionTrigger;
import heard.platform.yaml.Faults;
import heard.procedure.Appointment;
import heard.procedure.Code;
import heard.procedure.Decider;
import heard.procedure.Onward;
import heard.procedure.StageKind;
import heard.procedure.Trigger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keeps the lists of words in `docs/configuring` in step with the code.
class ConfiguringPagesTest {

  private static final Path PAGES = Path.of("../docs/configuring");

  @Test
  void the_page_on_profiles_lists_every_scheme() throws IOException {
    check(
        "profile.md",
        "schemes",
        Arrays.stream(Scheme.values())
            .map(s ->
                "| `%s` | %s |"
                    .formatted(
                        s.code(),
                        s.lawValues().isEmpty()
                            ? "as the council likes"
                            : s.lawValues().stream()
                                .map("`%s`"::formatted)
                                .collect(Collectors.joining(", "))))
            .collect(
                Collectors.joining("\n", "| scheme | values of the law |\n| --- | --- |\n", "")));
  }

  @Test
  void the_page_on_procedures_lists_every_word() throws IOException {
    check(
        "procedure.md",
        "words",
        "| where | words |\n| --- | --- |\n"
            + row("kind of a stage", StageKind.values())
            + row("`from` and `until`", Trigger.values())
            + row("`role`", Appointment.Role.values())
            + row("`when`", Onward.Condition.values())
            + row("`decided-by`", Decider.values()).strip());
  }

  @Test
  void the_example_of_a_procedure_reads_without_a_fault() throws IOException {
    var page = Files.readString(PAGES.resolve("procedure.md"));
    var from = page.indexOf("```yaml\n") + 8;
    var faults = new Faults();
    var procedure =
        ProcedureReader.read("example", page.substring(from, page.indexOf("```", from)), faults);
    assertThat(faults.say()).isEmpty();
    assertThat(procedure.orElseThrow().limits()).isNotEmpty();
  }

  @Test
  void the_page_on_profiles_says_what_keeping_can_count_from() throws IOException {
    check(
        "profile.md",
        "days that keeping counts from",
        Arrays.stream(RetentionTrigger.values())
            .map(from -> "| `%s` | %s |".formatted(Code.of(from), from.says()))
            .collect(Collectors.joining("\n", "| `from` | counts from |\n| --- | --- |\n", "")));
  }

  /// The example is read as the file that it shows, in the council whose words it uses.
  @Test
  void the_example_of_a_retention_schedule_reads_without_a_fault(@TempDir Path folder)
      throws IOException {
    var page = Files.readString(PAGES.resolve("profile.md"));
    var part = page.substring(page.indexOf("## retention.yaml"));
    var from = part.indexOf("```yaml\n") + 8;
    for (var name : List.of("profile", "services", "categories", "procedures")) {
      var file = name + ".yaml";
      Files.copy(Path.of("../profiles/standard").resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("retention.yaml"), part.substring(from, part.indexOf("```", from)));
    var faults = new Faults();
    var profile = ProfileReader.read(folder, faults);
    assertThat(faults.say()).isEmpty();
    assertThat(profile.orElseThrow().retention().classes()).hasSizeGreaterThan(2);
  }

  private static String row(String where, Enum<?>... words) {
    return "| %s | %s |\n"
        .formatted(
            where,
            Arrays.stream(words)
                .map(w -> "`%s`".formatted(Code.of(w)))
                .collect(Collectors.joining(", ")));
  }

  private static void check(String page, String part, String made) throws IOException {
    var file = PAGES.resolve(page);
    var text = Files.readString(file);
    var begin = "<!-- %s: made by the tests -->\n".formatted(part);
    var end = "\n<!-- end of %s -->".formatted(part);
    assertThat(text).contains(begin, end.strip());
    var from = text.indexOf(begin) + begin.length();
    var wanted = text.substring(0, from) + made + text.substring(text.indexOf(end.strip()) - 1);
    if (Boolean.getBoolean("heard.regenerate")) {
      Files.writeString(file, wanted);
    }
    assertThat(Files.readString(file))
        .as("out of date: run the tests with -Dheard.regenerate=true")
        .isEqualTo(wanted);
  }
}
