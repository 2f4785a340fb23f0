package heard.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "Olive Placeholder, olive placeholder, placeholder, plain",
    "Zoë O’Placeholder-Smith, zoe oplaceholder smith, smith, accent and apostrophe and hyphen",
    "'  MS.  ÉLODIE   EXAMPLE ', ms elodie example, example, spaces and capitals",
    "Poppy Sample 0296, poppy sample 0296, sample, a number is no surname",
    "Łucja Straße, łucja straße, straße, letters of their own stay",
    "'', '', '', nothing",
    "1234, 1234, '', only a number",
  })
  void names_are_found_however_they_are_typed(
      String name, String words, String surname, String why) {
    assertThat(NameKey.words(name)).as(why).isEqualTo(words);
    assertThat(NameKey.surname(name)).as(why).isEqualTo(surname);
  }
}
