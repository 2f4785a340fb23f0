package heard.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void a_text_that_is_too_long_is_kept_and_said_at_its_field() {
    var longest = "x".repeat(Form.LONGEST);
    var form = Form.of(Map.of("words", longest + "yz", "reasons", longest));

    assertThat(form.isSound()).isFalse();
    assertThat(form.problemAt("words"))
        .isEqualTo(
            "This has 100,002 characters and can have 100,000: shorten it, or write it in parts");
    assertThat(form.problemAt("reasons")).isEmpty();
    assertThat(form.text("words")).endsWith("xyz");
  }
}
