package heard.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.platform.ExplainedFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class UploadLimitTest {

  @ParameterizedTest
  @CsvSource({
    "2GB, 2 GB",
    "1536MB, 1536 MB",
    "500MB, 500 MB",
    "1024MB, 1 GB",
    "2 GB, 2 GB",
    "1000B, '1,000 bytes'"
  })
  void a_size_is_said_as_people_say_it(String set, String says) {
    assertThatCode(() -> UploadLimit.check(Map.of(UploadLimit.SETTING, set)))
        .doesNotThrowAnyException();
    assertThat(new UploadLimit(DataSize.parse(set)).says()).isEqualTo(says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two", "2 gigs", "0", "-1", "2,5GB"})
  void what_is_no_size_is_said_before_anything_starts(String set) {
    assertThatThrownBy(() -> UploadLimit.check(Map.of(UploadLimit.SETTING, set)))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessage(
            "HEARD_LARGEST_UPLOAD is \"%s\", which is no size. Write a whole number and MB or GB,"
                + " as in 500MB or 2GB.",
            set);
  }

  @Test
  void it_need_not_be_set() {
    assertThatCode(() -> UploadLimit.check(Map.of())).doesNotThrowAnyException();
  }
}
