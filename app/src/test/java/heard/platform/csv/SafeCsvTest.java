package heard.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeCsvTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=HYPERLINK(1), '=HYPERLINK(1)",
        "+44 20 7946 0000, '+44 20 7946 0000",
        "-cmd|x, '-cmd|x",
        "@SUM(A1), '@SUM(A1)",
        "-3.5, -3.5",
        "+7, +7",
        "plain, plain",
        "a=b, a=b",
      })
  void text_that_a_spreadsheet_would_run_is_defused(String text, String written) {
    assertThat(SafeCsv.defused(text)).isEqualTo(written);
  }
}
