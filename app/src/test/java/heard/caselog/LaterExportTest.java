package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.caselog.ImportResult.Ending;
import heard.caselog.changes.Accepting;
import heard.caselog.staging.Progress;
import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A log that is still kept elsewhere is given again, with rows new, changed and gone.
class LaterExportTest extends LaterExports {

  @Test
  void a_change_is_shown_in_the_words_of_the_log_and_nothing_is_written() throws IOException {
    var log =
        log()
            .replace("Stages.csv", ANSWERED, ANSWERED_LATER)
            .replace("Representations.csv", "Olive Placeholder 0295", "Olive Placeholder")
            .replace(
                "Themes.csv",
                "SUN-R-0184,Lack of communication and contact",
                "SUN-R-0184,Staff attitude");
    int events = count("ledger.event");

    var result = imports.run(actor, request(log, true, Accepting.ALL), Progress.NONE);

    assertThat(result.ending()).isEqualTo(Ending.CHECKED);
    assertThat(result.changes().changed()).isEqualTo(3);
    assertThat(changesOf(result, "SUN-R-0001"))
        .contains(
            change("Stage One", "Response date", "03/08/2016", "04/08/2016"),
            change("Stage One", "Closed date", "03/08/2016", "04/08/2016"),
            change("Stage One", "Working days", "4", "5"));
    assertThat(changesOf(result, "SUN-R-0148"))
        .containsExactly(
            change("", "Complainant name", "Olive Placeholder 0295", "Olive Placeholder"));
    assertThat(changesOf(result, "SUN-R-0184"))
        .containsExactly(
            change("", "Theme", "Lack of communication and contact", "Staff attitude"));
    assertThat(count("ledger.event")).isEqualTo(events);
    assertThat(readings("SUN-R-0148")).contains("compared with a log");
  }

  @Test
  void without_update_what_has_changed_stays_and_is_listed() throws IOException {
    var result = run(changed(), Accepting.NONE);

    assertThat(result.ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(result.changes().changed()).isEqualTo(1);
    assertThat(result.changes().taken()).isZero();
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 3));
  }

  @Test
  void with_update_it_becomes_corrections_in_one_commit_and_the_old_values_stay_in_the_chain()
      throws IOException {
    int corrections = count("ledger.event where type = 'event-corrected'");
    var log =
        changed()
            .replace("Representations.csv", "Olive Placeholder 0295", "Olive Newname")
            .add("Compliments.csv", "SUN-K-9999,2017/18,01/03/2018,,not recorded,family");

    var result = run(log, Accepting.ALL);

    assertThat(result.ending()).isEqualTo(Ending.RECORDED);
    assertThat(result.changes().taken()).isEqualTo(2);
    assertThat(result.made().representations()).isEqualTo(1);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));
    assertThat(count("ledger.commit")).isEqualTo(2);
    assertThat(count("ledger.event where type = 'event-corrected'")).isGreaterThan(corrections);
    assertThat(count("ledger.event where payload like '%Newname%'")).isZero();
    assertThat(count("people.person where name = 'Olive Newname'")).isEqualTo(1);
    assertThat(count("people.person where name = 'Olive Placeholder 0295'")).isEqualTo(1);
    assertThat(view(result).row().changed()).isEqualTo(2);
  }

  @Test
  void the_same_later_export_twice_changes_nothing() throws IOException {
    run(changed(), Accepting.ALL);
    int events = count("ledger.event");
    var again = run(changed(), Accepting.ALL);

    assertThat(again.ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(again.changes().isEmpty()).isTrue();
    assertThat(count("ledger.event")).isEqualTo(events);
  }

  @Test
  void time_alone_changes_nothing() throws IOException {
    HEARD.clock().forward(Duration.ofDays(30));

    assertThat(run(log(), Accepting.ALL).changes().isEmpty()).isTrue();
  }

  @Test
  void only_the_cases_chosen_are_taken_over() throws IOException {
    var log = changed().replace("Representations.csv", "Olive Placeholder 0295", "Olive Newname");
    var result = run(log, new Accepting(rows -> rows.reference().equals("SUN-R-0148"), _ -> false));

    assertThat(result.changes().changed()).isEqualTo(2);
    assertThat(result.changes().taken()).isEqualTo(1);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 3));
    assertThat(run(log, Accepting.NONE).changes().changed()).isEqualTo(1);
  }

  @Test
  void what_is_gone_is_listed_and_stays() throws IOException {
    var log =
        log()
            .replace(
                "Compliments.csv", "SUN-K-0169,2016/17,18/04/2016,,not recorded,family\r\n", "");
    var result = run(log, Accepting.ALL);

    assertThat(result.changes().gone()).isEqualTo(1);
    assertThat(result.changes().missing())
        .extracting(one -> one.reference())
        .containsExactly("SUN-K-0169");
    assertThat(count("record.representation where counted")).isEqualTo(637);
    assertThat(count("papers.log_case where missing_since is not null")).isEqualTo(1);
    run(log(), Accepting.ALL);
    assertThat(count("papers.log_case where missing_since is not null")).isZero();
  }

  @Test
  void an_export_that_lacks_a_file_of_parts_of_cases_takes_nothing_from_them() throws IOException {
    int themes = count("record.theme");
    var log = log().remove("Themes.csv").remove("Compliments.csv");

    var looked = imports.run(actor, request(log, true, Accepting.ALL), Progress.NONE);
    assertThat(looked.lacking()).containsExactly("Themes.csv");
    assertThatThrownBy(() -> run(log, Accepting.ALL))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("An earlier export had rows in Themes.csv, and this one has none")
        .hasMessageContaining("Give all files of the log together");
    assertThat(count("record.theme")).isEqualTo(themes);
    assertThat(run(log, Accepting.NONE).ending()).isEqualTo(Ending.NOTHING_NEW);
  }

  @Test
  void an_export_of_less_calls_the_rest_not_gone_but_uncovered() throws IOException {
    var log = log().remove("Compliments.csv");
    var result = run(log, Accepting.ALL);

    assertThat(result.changes().gone()).isZero();
    assertThat(result.changes().beyond()).isEqualTo(184);
  }
}
