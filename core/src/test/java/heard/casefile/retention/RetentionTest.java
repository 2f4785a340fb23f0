package heard.casefile.retention;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.received;
import static heard.casefile.Acts.responded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.casefile.Cases;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemediesCompleted;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemedyAgreed;
import heard.casefile.reception.ReceptionEvent.HoldLifted;
import heard.casefile.reception.ReceptionEvent.HoldPlaced;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.retention.RetentionStart.Point;
import heard.procedure.Code;
import heard.procedure.Length;
import heard.procedure.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {

  @Test
  void a_case_has_its_class_from_the_start_and_its_day_when_it_is_over() {
    var cases = new Cases().on("2026-02-02", received());
    assertThat(retention(cases).retentionClass().id()).isEqualTo(new Code("other-representation"));
    cases.on("2026-02-02", chosen());
    assertThat(retention(cases).retentionClass().id()).isEqualTo(new Code("statutory-complaint"));
    assertThat(retention(cases).start()).isEmpty();
    cases.on("2026-03-02", new RepresentationClosed(null));
    assertThat(retention(cases).start()).contains(start("2026-03-02", Point.CLOSING));
    assertThat(retention(cases).until()).contains(LocalDate.parse("2036-03-02"));
  }

  @Test
  void it_counts_from_the_last_of_closing_ombudsman_and_what_the_ombudsman_asked_for() {
    var cases =
        new Cases()
            .on("2026-02-02", received(), chosen())
            .on("2026-03-02", new RepresentationClosed(null))
            .on("2026-04-01", new OmbudsmanReferred(null));
    assertThat(retention(cases).start()).as("the Ombudsman has it").isEmpty();
    cases.on("2026-06-01", new OmbudsmanDecided(new Code("upheld"), null));
    assertThat(retention(cases).start()).contains(start("2026-06-01", Point.OMBUDSMANS_DECISION));
    cases.on("2026-06-01", new OmbudsmanRemedyAgreed(new Code("apology"), null));
    assertThat(retention(cases).start()).as("not done yet").isEmpty();
    cases.on("2026-07-01", new OmbudsmanRemediesCompleted());
    assertThat(retention(cases).start()).contains(start("2026-07-01", Point.REMEDIES_COMPLETED));
    cases.on("2026-07-02", new HoldPlaced(new Code("inquiry")));
    assertThat(retention(cases).until()).as("held").isEmpty();
    assertThat(retention(cases).holds()).containsExactly(new Code("inquiry"));
    cases.on("2026-07-03", new HoldLifted(new Code("inquiry")));
    assertThat(retention(cases).until()).contains(LocalDate.parse("2036-07-01"));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "OVER, 2026-06-01, OMBUDSMANS_DECISION, the last thing that happened",
    "CLOSED, 2026-03-09, CLOSING, whatever the Ombudsman did later",
    "ANSWERED, 2026-03-02, LAST_RESPONSE, a week before it was closed",
    "RECEIVED, 2026-02-02, RECEIPT, the first thing that happened",
  })
  void a_schedule_says_from_which_day_it_counts(
      RetentionTrigger from, String day, Point point, String why) {
    var schedule = new RetentionSchedule(List.of(made("all", "", "", 5, from)));
    var cases =
        new Cases()
            .on("2026-02-02", received(), chosen(), opened(1))
            .on("2026-03-02", responded(1));
    assertThat(Retention.of(cases.file(), schedule).until()).as("not over").isEmpty();
    cases
        .on("2026-03-09", new RepresentationClosed(null))
        .on("2026-04-01", new OmbudsmanReferred(null))
        .on("2026-06-01", new OmbudsmanDecided(null, null));
    var retention = Retention.of(cases.file(), schedule);
    assertThat(retention.start()).as(why).contains(start(day, point));
    assertThat(retention.until()).contains(LocalDate.parse(day).plusYears(5));
  }

  @Test
  void what_was_never_answered_counts_from_its_closing() {
    var schedule =
        new RetentionSchedule(List.of(made("all", "", "", 5, RetentionTrigger.ANSWERED)));
    var cases =
        new Cases().on("2026-02-02", received()).on("2026-03-09", new RepresentationClosed(null));
    assertThat(Retention.of(cases.file(), schedule).start())
        .contains(start("2026-03-09", Point.CLOSING));
  }

  @ParameterizedTest(name = "{0} under {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "complaint, children-act-1989, statutory, named by its procedure",
        "compliment, children-act-1989, praise, the first that is for it goes before",
        "compliment, -, praise, named by its kind alone",
        "complaint, -, rest, under no procedure",
        "enquiry, children-act-1989, reply, both are named",
        "enquiry, -, rest, one of the two is not so",
      })
  void a_case_has_the_first_class_that_is_for_it(
      String kind, String procedure, String expected, String why) {
    var schedule =
        new RetentionSchedule(
            List.of(
                made("praise", "compliment", "", 2, RetentionTrigger.OVER),
                made("reply", "enquiry", "children-act-1989", 3, RetentionTrigger.OVER),
                made("statutory", "", "children-act-1989", 10, RetentionTrigger.OVER),
                made("rest", "", "", 6, RetentionTrigger.OVER)));
    var cases = new Cases().on("2026-02-02", received(kind));
    if (procedure != null) {
      cases.on("2026-02-02", chosen());
    }
    assertThat(Retention.of(cases.file(), schedule).retentionClass().id().word())
        .as(why)
        .isEqualTo(expected);
  }

  @Test
  void a_schedule_that_leaves_cases_out_is_none() {
    var narrow = made("statutory", "", "children-act-1989", 10, RetentionTrigger.OVER);
    assertThatThrownBy(() -> new RetentionSchedule(List.of(narrow)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RetentionSchedule(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RetentionClass made(
      String id, String kinds, String procedures, int years, RetentionTrigger from) {
    return new RetentionClass(
        new Code(id),
        id,
        codes(kinds),
        codes(procedures),
        new Length(years, Unit.YEARS),
        from,
        "made up");
  }

  private static Set<Code> codes(String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(Code::new)
        .collect(Collectors.toSet());
  }

  private static RetentionStart start(String day, Point point) {
    return new RetentionStart(LocalDate.parse(day), point);
  }

  private static Retention retention(Cases cases) {
    return Retention.of(cases.file(), RetentionSchedule.COMMON_PRACTICE);
  }
}
