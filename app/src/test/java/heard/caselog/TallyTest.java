package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.staging.Family;
import heard.caselog.staging.Tally;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @ParameterizedTest
  @CsvSource({
    "637, 0, 19, 0, 637 representations and 19 lessons are here",
    "1, 0, 0, 0, 1 representation is here",
    "1, 1, 1, 1, '1 representation, 1 payment, 1 lesson and 1 figure are here'",
    "1200, 2, 0, 0, '1,200 representations and 2 payments are here'",
    "0, 0, 1, 0, 1 lesson is here",
    "0, 0, 0, 0, nothing is here",
  })
  void each_family_is_said_by_its_name(
      long representations, long payments, long lessons, long figures, String says) {
    var tally =
        new Tally(
            Map.of(
                Family.REPRESENTATION, representations,
                Family.PAYMENT, payments,
                Family.LEARNING, lessons,
                Family.FIGURE, figures));
    assertThat(tally.says("is here", "are here")).isEqualTo(says);
  }

  @Test
  void what_there_is_none_of_is_no_part_of_it() {
    var three = Tally.of(Family.REPRESENTATION, 3);
    assertThat(three.without(Tally.of(Family.REPRESENTATION, 3))).isEqualTo(Tally.NONE);
    assertThat(three.without(Tally.of(Family.REPRESENTATION, 4))).isEqualTo(Tally.NONE);
    assertThat(three.and(Tally.of(Family.LEARNING, 1)).without(three))
        .isEqualTo(Tally.of(Family.LEARNING, 1));
  }
}
