package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Profile;
import heard.authority.ProfileReader;
import heard.authority.Scheme;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.platform.yaml.Faults;
import heard.procedure.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be chosen of what came on an earlier day, where a council's words have changed since.
class ArrivalChoicesTest {

  private static final Path SUNDERLAND = Path.of("../profiles/sunderland");
  private static final LocalDate TODAY = LocalDate.of(2018, 4, 16);

  @TempDir private Path folder;

  private Profile profile;

  @BeforeEach
  void words_have_changed() throws IOException {
    try (var files = Files.walk(SUNDERLAND)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var to = folder.resolve(SUNDERLAND.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    var categories = folder.resolve("categories.yaml");
    Files.writeString(
        categories,
        Files.readString(categories)
            .replace(
                "{code: letter, label: Letter}", "{code: letter, label: Letter, to: 2018-03-31}")
            .replace(
                "{code: online, label: Online}", "{code: online, label: Online, from: 2018-04-01}")
            .replace(
                "{code: in-person, label: In person}",
                "{code: in-person, label: In person, from: 2018-05-01}"));
    var faults = new Faults();
    profile = ProfileReader.read(folder, faults).orElseThrow(() -> new AssertionError(faults));
  }

  @Test
  void what_was_in_use_before_is_offered_with_the_day_it_ended_and_what_is_to_come_is_not() {
    assertThat(new ArrivalChoices(profile, TODAY).of(Scheme.CHANNEL))
        .extracting(Choice::label)
        .containsExactly("Email", "Telephone", "Letter (until 31 Mar 2018)", "Online");
  }

  @ParameterizedTest
  @CsvSource({
    "letter, 2018-03-31, '', on its last day",
    "letter, 2018-04-01, '“Letter” was not in use on Sun 1 April 2018', after it",
    "online, 2018-04-01, '', on its first day",
    "online, 2018-03-31, '“Online” was not in use on Sat 31 March 2018', before it",
    "pigeon, 2018-04-16, Choose one of the list, never",
  })
  void what_is_chosen_was_in_use_on_the_day_it_came(
      String chosen, LocalDate received, String says, String why) {
    var form = Form.of(Map.of("channel", chosen));
    var read =
        new ArrivalChoices(profile, TODAY).category(form, "channel", Scheme.CHANNEL, received);

    assertThat(form.problemAt("channel")).as(why).startsWith(says);
    assertThat(form.isSound()).as(why).isEqualTo(says.isEmpty());
    if (says.isEmpty()) {
      assertThat(read).isEqualTo(new Code(chosen));
    }
  }
}
