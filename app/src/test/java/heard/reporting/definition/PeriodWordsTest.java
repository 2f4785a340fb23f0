package heard.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.document.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodWordsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2017-18,                 the period,                       2017-04-01..2018-03-31, the year asked for",
    "2017-18-Q3,              the period,                       2017-10-01..2017-12-31, quarter 3 begins in October",
    "2017-18-Q4,              the period,                       2018-01-01..2018-03-31, quarter 4 lies in the next calendar year",
    "2017-18-Q4,              the year,                         2017-04-01..2018-03-31, the year of its last day",
    "2017-18-Q1,              the period before,                2017-01-01..2017-03-31, as many months",
    "2017-10-15..2017-10-24,  the period before,                2017-10-05..2017-10-14, as many days",
    "2017-18-Q4,              the same period a year before,    2017-01-01..2017-03-31, the same quarter",
    "2016-02-01..2016-02-29,  the same period a year before,    2015-02-01..2015-02-28, whole months stay whole",
    "2015-02-01..2015-02-28,  the period before,                2015-01-01..2015-01-31, whole months stay whole",
    "2017-18,                 the year before,                  2016-04-01..2017-03-31, ",
    "2017-18,                 2 years before,                   2015-04-01..2016-03-31, ",
    "2017-18,                 quarter 1,                        2017-04-01..2017-06-30, ",
    "2017-18,                 quarters 3 to 4,                  2017-10-01..2018-03-31, ",
    "2017-18,                 quarter 4 of the year before,     2017-01-01..2017-03-31, ",
    "2017-18,                 month 12,                         2018-03-01..2018-03-31, April is month 1",
    "2017-18,                 months 1 to 6,                    2017-04-01..2017-09-30, ",
    "2017-18-Q3,              the quarter before,               2017-07-01..2017-09-30, ",
    "2017-18,                 2019-20-Q1,                       2019-04-01..2019-06-30, a period of its own",
  })
  void a_period_in_words_is_these_days(String report, String words, String days, String why) {
    var meant = PeriodWords.parse(words).orElseThrow().in(Period.parse(report).orElseThrow());
    assertThat(meant.from() + ".." + meant.to()).as(why).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-19", "2017-18-Q5", "2017-04-01..2017-03-31", "2017-02-30..2017-03-31", "last year",
        "quarter 5", "quarters 3 to 2", "quarter 1 of next year", "month 13", ""
      })
  void other_words_are_no_period(String words) {
    assertThat(PeriodWords.parse(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-18, 2017/18, 2017-18",
    "1999-00, 1999/00, 1999-00",
    "2017-18-Q3, quarter 3 of 2017/18, 2017-18-Q3",
    "2017-10-01..2018-03-31, October 2017 to March 2018, 2017-10-01..2018-03-31",
    "2017-10-01..2017-10-31, October 2017, 2017-10-01..2017-10-31",
    "2017-10-02..2017-10-31, 2 October 2017 to 31 October 2017, 2017-10-02..2017-10-31",
  })
  void a_period_is_written_as_people_and_as_programs_write_it(
      String period, String label, String code) {
    assertThat(Period.parse(period).orElseThrow().label()).isEqualTo(label);
    assertThat(Period.parse(period).orElseThrow().code()).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the year                    | 2017/18
          the year, in full           | 2017/2018
          the year before, short      | 16/17
          2 years before, first year  | 2015
          2 years before, last year   | 2016
          quarter 3, short            | quarter 3 of 2017/18
          """)
  void a_period_can_be_written_out_in_other_ways(String words, String written) {
    assertThat(PeriodWords.written(words, Period.year(2017))).contains(written);
  }

  @Test
  void a_period_is_written_out_as_its_example_is() {
    assertThat(PeriodWords.written("the year before, as Apr 21-Mar 22", Period.year(2017)))
        .contains("Apr 16-Mar 17");
    assertThat(PeriodWords.written("quarter 2, as Apr 2021 – Mar 2022", Period.year(2017)))
        .contains("Jul 2017 – Sep 2017");
    assertThat(PeriodWords.written("the year, as 2021-22", Period.year(2017))).contains("2017-18");
    assertThat(PeriodWords.written("the year, as 21/22", Period.year(2008))).contains("08/09");
    assertThat(PeriodWords.written("the year after, as 2021 – 2022", Period.year(2017)))
        .contains("2018 – 2019");
    assertThat(PeriodWords.written("months 7 to 12, as 01/10/2021 - 31/03/2022", Period.year(2017)))
        .contains("01/10/2017 - 31/03/2018");
    assertThat(PeriodWords.written("months 1 to 6, as 2021-04-01 to 2021-09-30", Period.year(2017)))
        .contains("2017-04-01 to 2017-09-30");
    assertThat(PeriodWords.written("the year, as 01/10/2021-22", Period.year(2017))).isEmpty();
    assertThat(PeriodWords.written("the year, as the mayor", Period.year(2017))).isEmpty();
  }

  @Test
  void a_period_within_a_longer_one_is_that_one_s_part() {
    var words = PeriodWords.parse("quarter 1").orElseThrow();
    var longer = PeriodWords.parse("2 years before").orElseThrow();
    assertThat(words.within(longer).in(Period.year(2017)))
        .isEqualTo(Period.parse("2015-16-Q1").orElseThrow());
  }
}
