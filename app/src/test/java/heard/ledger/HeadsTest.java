package heard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.TestDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Heads written down elsewhere convince where the database alone cannot.
class HeadsTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final Ledger LEDGER = new Ledger(InstantSource.system());
  private static final Ledgers LEDGERS = new Ledgers(DATABASE.walls(), LEDGER);

  @Test
  void a_ledger_made_anew_after_tampering_is_whole_and_not_the_one_written_down() {
    record(1, "mine");
    record(2, "other");
    var written = LEDGERS.heads();
    assertThat(written).extracting(Head::authority).containsExactly("mine", "other");
    assertThat(LEDGERS.compare(written)).isEmpty();
    assertThat(LEDGERS.verify())
        .extracting(Ledgers.Checked::outcome)
        .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Verified.Whole.class));

    DATABASE.asSuperuser(sql ->
        sql.execute(
            "delete from ledger.event where authority_id = 1;"
                + " delete from ledger.commit where authority_id = 1"));
    assertThat(LEDGERS.compare(written))
        .containsExactly("mine: position 1 was written down, and the ledger does not reach it");
    record(1, null);
    assertThat(LEDGERS.verify())
        .extracting(Ledgers.Checked::outcome)
        .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Verified.Whole.class));
    assertThat(LEDGERS.compare(written))
        .containsExactly("mine: position 1 is another than the one written down");
    record(2, null);
    assertThat(LEDGERS.compare(written)).as("the other one has only grown").hasSize(1);
  }

  @Test
  void heads_are_read_out_of_whatever_they_stand_in() {
    var hash = Hash.of("0f".repeat(32));
    assertThat(
            Ledgers.read(
                "edition.txt",
                List.of(
                    "Annual report, printed 3 May",
                    "  head sunderland 12 %s (see the last page)".formatted(hash),
                    "head of service: nobody")))
        .containsExactly(new Head("sunderland", 12, hash));
    assertThat(Head.in(new Head("sunderland", 12, hash).toString()))
        .contains(new Head("sunderland", 12, hash));
    assertThatThrownBy(() -> Ledgers.read("empty.txt", List.of("nothing")))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("empty.txt holds no head");
  }

  @Test
  void a_head_of_an_authority_that_is_not_here_is_a_difference() {
    assertThat(LEDGERS.compare(List.of(new Head("nowhere", 1, Hash.NONE))))
        .containsExactly("nowhere: there is no such authority here");
  }

  private static void record(int authority, @Nullable String code) {
    if (code != null) {
      DATABASE.authority(authority, code);
    }
    var day = LocalDate.of(2026, 1, 5);
    var event =
        new StoredEvent(UUID.randomUUID(), 1, UUID.randomUUID(), "thing-seen", 1, day, day, "{}");
    DATABASE
        .walls()
        .in(
            new AuthorityId(authority),
            t ->
                LEDGER.seal(
                    t, UUID.randomUUID(), LEDGER.append(t, UUID.randomUUID(), List.of(event))));
  }
}
