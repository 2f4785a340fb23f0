package heard.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

  private final Faults faults = new Faults();

  private MapEntry read(String text) {
    return YamlFile.read("a.yaml", text, 0, faults).orElseThrow();
  }

  @Test
  void every_plain_value_is_a_text() {
    var map = read("a: No\nb: 012\nc: 2017-04-01\nd: ~\n");
    assertThat(map.needText("a").orElseThrow().text()).isEqualTo("No");
    assertThat(map.needText("b").orElseThrow().text()).isEqualTo("012");
    assertThat(map.needText("c").orElseThrow().day()).contains(LocalDate.of(2017, 4, 1));
    assertThat(map.needText("d").orElseThrow().text()).isEqualTo("~");
    assertThat(faults.isEmpty()).isTrue();
  }

  @Test
  void every_fault_is_named_at_once_with_its_line_and_its_fix() {
    var map =
        read(
            """
            unit: workng-days
            day: 31/01/2017
            count: ten
            list: one
            twice: 1
            twice: 2
            nothing:
            titel: x
            """);
    map.only("unit", "day", "count", "list", "twice", "nothing", "title");
    map.needText("unit").orElseThrow().oneOf("unit", List.of("working-days", "days"));
    map.needText("day").orElseThrow().day();
    map.needText("count").orElseThrow().number();
    map.needMap("list");
    map.needText("nothing");
    assertThat(faults.say())
        .isEqualTo(
            """
            a.yaml:1: "workng-days" is no unit. Did you mean working-days?
            a.yaml:2: "31/01/2017" is no day. Write it as 2017-04-01
            a.yaml:3: "ten" is no whole number. Write digits alone
            a.yaml:4: list should be a set of names and values and is a text. Write it as a set of \
            names and values
            a.yaml:6: twice stands here twice. Leave one of the two
            a.yaml:7: nothing is missing. Add a line "nothing: …"
            a.yaml:8: "titel" is no name known here. Did you mean title?\
            """);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'a: [1, 2'    | a.yaml:1 | a list that does not end",
        "'- a'         | a.yaml   | a list at the top",
        "''            | a.yaml   | an empty file",
        "'a: \"b'      | a.yaml:1 | a quote that does not end",
      })
  void what_is_no_yaml_is_a_fault(String text, String where, String why) {
    assertThat(YamlFile.read("a.yaml", text, 0, faults)).as(why).isEmpty();
    assertThat(faults.all()).extracting(f -> f.place().toString()).containsExactly(where);
  }

  @Test
  void a_file_that_refers_to_itself_many_times_over_is_refused() {
    var bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(YamlFile.read("a.yaml", bomb.toString(), 0, faults)).isEmpty();
    assertThat(faults.all()).hasSize(1);
  }

  @Test
  void lines_of_a_block_in_a_document_are_lines_of_the_document() {
    YamlFile.read("report.md", "a: 1\nb: x\n", 40, faults)
        .orElseThrow()
        .needText("b")
        .orElseThrow()
        .number();
    assertThat(faults.all()).extracting(f -> f.place().line()).containsExactly(42);
  }

  @Test
  void a_file_in_another_encoding_is_a_fault(@TempDir Path folder) throws IOException {
    var file = folder.resolve("a.yaml");
    Files.write(file, "a: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(YamlFile.read(file, "a.yaml", faults)).isEmpty();
    assertThat(YamlFile.read(folder.resolve("b.yaml"), "b.yaml", faults)).isEmpty();
    assertThat(faults.all())
        .extracting(Fault::what)
        .containsExactly("The file is not UTF-8", "The file cannot be read");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "uphled, upheld",
    "Upheld, upheld",
    "partialy-upheld, partially-upheld",
    "banana, ''"
  })
  void the_nearest_word_is_offered_only_when_it_is_near(String word, String nearest) {
    assertThat(Nearest.to(word, List.of("upheld", "partially-upheld", "not-upheld")).orElse(""))
        .isEqualTo(nearest);
  }
}
