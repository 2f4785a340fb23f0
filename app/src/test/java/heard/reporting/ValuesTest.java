package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.catalogue.Catalogue;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The values of which `by:` makes a line each.
class ValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sunderland",
        "havering",
        "isle-of-wight",
        "staffordshire",
        "worcestershire",
        "standard"
      })
  void none_has_two_lines(String profile) {
    var words = TestWords.of(profile);
    for (var dimension : Catalogue.dimensions()) {
      assertThat(dimension.values(words))
          .as(dimension.name())
          .extracting(Word::code)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void what_no_profile_lists_has_its_words_from_the_law() {
    var words = TestWords.of("sunderland");

    assertThat(dimension("status").values(words))
        .extracting(Word::label)
        .containsExactly("Open", "Closed", "Refused", "Withdrawn", "Not progressed");
    assertThat(dimension("stage-kind").values(words))
        .extracting(Word::code)
        .contains("local-resolution", "review-panel");
    assertThat(dimension("extension-ground").values(words))
        .extracting(Word::code)
        .contains("complexity", "advocate");
  }

  private static Dimension dimension(String name) {
    return Catalogue.dimension(name).orElseThrow();
  }
}
