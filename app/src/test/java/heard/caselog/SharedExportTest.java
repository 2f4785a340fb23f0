package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Profiles;
import heard.caselog.changes.Accepting;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An export from which somebody left columns out that the mapping calls optional.
class SharedExportTest extends LaterExports {

  private static final List<String> OPTIONAL =
      List.of(
          "Channel",
          "Complainant name",
          "Child name",
          "Acknowledged date",
          "Response date",
          "Closed date",
          "Handler role",
          "Delay reason",
          "Nature",
          "Finding date");

  @BeforeEach
  void some_columns_are_optional() throws IOException {
    var mapping = folder.resolve("profile/log/mapping.yaml");
    var text = Files.readString(mapping);
    for (var heading : OPTIONAL) {
      text =
          Pattern.compile("(?m)^( +" + heading + "): ([a-z-]+)$")
              .matcher(text)
              .replaceAll("$1: {field: $2, optional: yes}");
    }
    assertThat(text.split("optional: yes", -1).length - 1).isGreaterThanOrEqualTo(OPTIONAL.size());
    Files.writeString(mapping, text);
    HEARD.get(Profiles.class).load(folder.resolve("profile"));
  }

  private LogUnderTest shared() throws IOException {
    return log()
        .without(
            "Representations.csv", "Channel", "Complainant name", "Child name", "Acknowledged date")
        .without("Stages.csv", "Response date", "Closed date", "Handler role", "Delay reason")
        .without("Elements.csv", "Nature", "Finding date");
  }

  @Test
  void it_says_nothing_of_what_stood_in_them() throws IOException {
    var result = run(shared(), Accepting.ALL);
    assertThat(result.changes().isEmpty()).as(result.changes().byHeading().toString()).isTrue();
    assertThat(run(log(), Accepting.ALL).changes().isEmpty()).isTrue();
  }

  @Test
  void what_its_other_columns_say_is_taken_over_and_the_rest_of_the_same_entry_stays()
      throws IOException {
    var later = shared().replace("Representations.csv", "self,parent,", "self,grandparent,");

    var result = run(later, Accepting.ALL);

    assertThat(changesOf(result, "SUN-R-0148"))
        .extracting(one -> one.heading())
        .containsExactly("Complainant kind");
    assertThat(changesOf(run(log(), Accepting.NONE), "SUN-R-0148"))
        .extracting(one -> one.heading())
        .containsExactly("Complainant kind");
  }

  @Test
  void a_cell_left_empty_in_a_column_that_is_there_is_said() throws IOException {
    var later = shared().replace("Representations.csv", "self,parent,", "self,,");
    assertThat(changesOf(run(later, Accepting.NONE), "SUN-R-0148"))
        .extracting(one -> one.heading(), one -> one.after())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Complainant kind", ""));
  }
}
