package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Scheme;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewCategoryTest {

  private static final String TEXT =
      """
      # Ours.
      theme:
        - {code: delay, label: Delay}

      # What comes next.
      channel:
        - {code: email, label: E-mail}
      """;

  @Test
  void a_category_is_added_at_the_end_of_its_scheme_and_all_else_stays() {
    assertThat(NewCategory.in(TEXT, Scheme.THEME, "Rude \"staff\"", Optional.empty()))
        .isEqualTo(
            TEXT.replace(
                "label: Delay}\n",
                "label: Delay}\n  - {code: rude-staff, label: \"Rude \\\"staff\\\"\"}\n"));
  }

  @Test
  void it_says_what_it_is_counted_as() {
    assertThat(NewCategory.in(TEXT, Scheme.CHANNEL, "via MP", Optional.of("other")))
        .endsWith("  - {code: via-mp, label: \"via MP\", law: other}\n");
  }

  @Test
  void its_code_is_one_that_is_free() {
    assertThat(NewCategory.in(TEXT, Scheme.THEME, "delay!", Optional.empty()))
        .contains("{code: delay-2, label: \"delay!\"}");
    assertThat(NewCategory.in(TEXT, Scheme.THEME, "9", Optional.empty()))
        .contains("{code: word-9,");
  }

  @Test
  void a_scheme_that_was_not_there_is_begun() {
    assertThat(NewCategory.in(TEXT, Scheme.NATURE, "Care", Optional.empty()))
        .endsWith("\n\nnature:\n  - {code: care, label: \"Care\"}\n");
  }
}
