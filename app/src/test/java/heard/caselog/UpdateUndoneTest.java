package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.caselog.changes.Accepting;
import heard.platform.ExplainedFailure;
import heard.procedure.Code;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// An update of a log is undone, or can't be.
class UpdateUndoneTest extends LaterExports {

  @Test
  void undoing_an_update_brings_the_earlier_state_back() throws IOException {
    var before = rows();
    var update =
        run(
                changed()
                    .replace(
                        "Themes.csv",
                        "SUN-R-0184,Lack of communication and contact",
                        "SUN-R-0184,Staff attitude"),
                Accepting.ALL)
            .id()
            .orElseThrow();
    assertThat(rows()).isNotEqualTo(before);

    assertThat(imports.undo(actor, update).says())
        .isEqualTo("2 cases that it changed stand as before it.");
    assertThat(rows()).isEqualTo(before);
    assertThat(run(changed(), Accepting.ALL).changes().taken()).isEqualTo(1);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));
  }

  @Test
  void an_update_on_which_work_rests_cannot_be_undone() throws IOException {
    var update = run(changed(), Accepting.ALL).id().orElseThrow();
    record("SUN-R-0001", new ServiceNamed(new Code("emergency-duty"), null));
    int events = count("ledger.event");

    assertThatThrownBy(() -> imports.undo(actor, update))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("worked on in Heard since")
        .hasMessageContaining("SUN-R-0001");
    assertThat(count("ledger.event")).isEqualTo(events);
  }

  @Test
  void an_update_that_a_later_one_builds_on_cannot_be_undone_first() throws IOException {
    var first = run(changed(), Accepting.ALL).id().orElseThrow();
    HEARD.clock().forward(Duration.ofMinutes(1));
    var second =
        run(log().replace("Stages.csv", ANSWERED, "08/08/2016,08/08/2016,7"), Accepting.ALL)
            .id()
            .orElseThrow();

    assertThatThrownBy(() -> imports.undo(actor, first))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("Undo that one first");
    imports.undo(actor, second);
    imports.undo(actor, first);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 3));
  }

  private String rows() {
    return HEARD
        .walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .fetch(
                        """
                        select s.representation_id, s.ordinal, s.responded_on, s.closed_on,
                               s.council_working_days, s.status, r.standing, r.closed_on,
                               (select string_agg(t.theme, ',' order by t.theme) from record.theme t
                                 where t.representation_id = r.id)
                          from record.representation r
                          left join record.stage s on s.representation_id = r.id
                         order by 1, 2
                        """)
                    .toString());
  }
}
