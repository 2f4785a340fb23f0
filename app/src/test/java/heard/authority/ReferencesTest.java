package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.yaml.Faults;
import heard.procedure.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How an authority numbers what it logs, and as what it counts what it refused.
class ReferencesTest {

  private static final LocalDate DAY = LocalDate.of(2018, 4, 16);
  private static final Path STANDARD = Path.of("../profiles/standard");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "SUN-R-{number}, SUN-R-, the year need not be in it",
    "{year}/{number}, 2018/, nor anything else",
    "CSC {year} C{number}, CSC 2018 C, blanks are kept",
    "{year} C {number}, '2018 C ', also before the number"
  })
  void what_stands_before_the_number_is_known(String form, String before, String why) {
    assertThat(References.isForm(form)).as(why).isTrue();
    assertThat(new References(form).before(DAY)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "SUN-R, no number",
    "{number}, nothing before it",
    "{number}-R, the number not last",
    "R{month}{number}, a month is not known",
    "R2{number}, a digit right before it",
    "{year}{number}, so is a year",
    "{year} {number}, references are compared without blanks",
    "R2 {number}, after a digit too"
  })
  void another_form_is_none(String form, String why) {
    assertThat(References.isForm(form)).as(why).isFalse();
  }

  @Test
  void a_profile_may_say_both_or_neither() throws IOException {
    var usual = read("").orElseThrow();
    assertThat(usual.references().before(DAY)).isEqualTo("2018-");
    assertThat(usual.refusedAs()).isNull();

    var own = read("references: SC-{number}\nrefused-as: complaint\n").orElseThrow();
    assertThat(own.references().before(DAY)).isEqualTo("SC-");
    assertThat(own.refusedAs()).isEqualTo(new Code("complaint"));
  }

  @Test
  void a_form_or_a_kind_that_is_none_is_a_fault_with_its_line() throws IOException {
    var faults = new Faults();
    assertThat(read("references: SC\nrefused-as: refusal\n", faults)).isEmpty();
    assertThat(faults.say())
        .contains("profile.yaml", "\"SC\" is no form of references", "refusal", "kind");
  }

  private Optional<Profile> read(String more) throws IOException {
    var faults = new Faults();
    var profile = read(more, faults);
    assertThat(faults.say()).isEmpty();
    return profile;
  }

  private Optional<Profile> read(String more, Faults faults) throws IOException {
    try (var files = Files.walk(STANDARD)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(STANDARD.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    var about = folder.resolve("profile.yaml");
    Files.writeString(about, Files.readString(about).stripTrailing() + "\n" + more);
    return ProfileReader.read(folder, faults);
  }
}
