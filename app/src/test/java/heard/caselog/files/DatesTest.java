package heard.caselog.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "31/01/2018, 2018-01-31",
    "1/2/2018, 2018-02-01",
    "31.01.2018, 2018-01-31",
    "31-01-2018, 2018-01-31",
    "31/01/20, 2020-01-31",
    "31/01/49, 2049-01-31",
    "31/01/50, 1950-01-31",
    "31-Jan-2020, 2020-01-31",
    "3-sept-19, 2019-09-03",
    "31 January 2020, 2020-01-31",
    "1st May 2019, 2019-05-01",
    "'January 31, 2020', 2020-01-31",
    "2018-01-31, 2018-01-31",
    "2018-01-31T00:00:00, 2018-01-31",
    "31/01/2018 00:00, 2018-01-31",
    "31/01/2018 14:30, 2018-01-31",
    "2018-01-31T23:59:59.9, 2018-01-31",
    "'31 Jan 2018, 2:30 PM', 2018-01-31",
    "Wed 31 Jan 2018, 2018-01-31",
    "'Wednesday, 31 January 2018', 2018-01-31",
    "Weds 31/01/2018, 2018-01-31",
    "'Wed., January 31, 2018', 2018-01-31",
  })
  void a_day_is_read_in_the_forms_that_councils_write(String text, LocalDate day) {
    assertThat(new Dates(DateOrder.DAY_FIRST).read(text)).isEqualTo(new Dates.Reading.Day(day));
  }

  @Test
  void the_month_may_come_first() {
    assertThat(new Dates(DateOrder.MONTH_FIRST).read("02/05/2018"))
        .isEqualTo(new Dates.Reading.Day(LocalDate.of(2018, 2, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/2018, February 2018 has no day 31.",
    "29/02/2018, February 2018 has no day 29.",
    "31-Feb-2018, February 2018 has no day 31.",
    "12/13/2018, There is no month 13.",
    "31-Jam-2018, There is no month \"Jam\".",
    "Tue 31 Jan 2018, '31 January 2018 is a Wednesday, not a Tuesday.'",
  })
  void a_day_that_does_not_exist_is_told_apart_from_what_is_no_date(String text, String why) {
    assertThat(new Dates(DateOrder.DAY_FIRST).read(text))
        .isEqualTo(new Dates.Reading.NoSuchDay(why));
  }

  @ParameterizedTest
  @CsvSource({
    "next week",
    "31/01",
    "2018",
    "2018-01-31T14:30:00Z",
    "43131",
    "Wednesday",
    "March 31/01/2018"
  })
  void what_is_no_date_is_said_to_be_none(String text) {
    assertThat(new Dates(DateOrder.DAY_FIRST).read(text)).isEqualTo(new Dates.Reading.NotADate());
  }

  @Test
  void one_telling_date_shows_the_order_of_all() {
    assertThat(evidence("02/05/2018", "31/01/2018").order()).contains(DateOrder.DAY_FIRST);
    assertThat(evidence("02/05/2018", "01/31/2018").order()).contains(DateOrder.MONTH_FIRST);
    assertThat(evidence("02/05/2018", "03/03/2018").order()).isEmpty();
    assertThat(evidence("02/05/2018", "Wed 31/01/2018").order()).contains(DateOrder.DAY_FIRST);
  }

  @Test
  void order_matters_only_where_dates_can_be_read_both_ways() {
    assertThat(evidence("02/05/2018").matters()).isTrue();
    assertThat(evidence("03/03/2018", "4-May-2018", "2018-05-04").matters()).isFalse();
  }

  private static DateEvidence evidence(String... texts) {
    var evidence = new DateEvidence();
    Stream.of(texts).forEach(evidence::see);
    return evidence;
  }
}
