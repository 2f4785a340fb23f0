package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;
import static heard.schema.record.Tables.REPRESENTATION;
import static heard.schema.record.Tables.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.count;

import heard.casefile.CaseId;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.platform.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/// The same statements, over what was known on an earlier day.
class AsKnownTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);
  private static final AtomicReference<Instant> NOW = new AtomicReference<>(noon(MONDAY));
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestRecord RECORD = new TestRecord(DATABASE, NOW::get);

  @Test
  void what_was_recorded_or_corrected_later_was_not_known() {
    var authority = DATABASE.authority(1, "as-known");
    var other = DATABASE.authority(2, "other");
    imported(authority, "A", 20);
    imported(other, "X", 5);
    var onMonday = RECORD.readModel(authority).get("representation");
    int stagesOnMonday = RECORD.walls.reporting(authority, t -> stages(t.sql()));

    NOW.set(noon(MONDAY.plusDays(2)));
    imported(authority, "B", 10);
    CaseId first =
        RECORD.walls.reporting(
            authority,
            t ->
                new CaseId(
                    t.sql()
                        .fetchSingle("select id from record.representation order by id limit 1")
                        .get(0, UUID.class)));
    decide(authority, first, new RepresentationReopened(null));
    var file = RECORD.cases.read(manager(authority), authority, first).file();
    decide(authority, first, new EventStruckOut(file.facts().all().getFirst().id(), null));

    RECORD.walls.reporting(
        authority,
        t -> {
          var then = RECORD.asKnown.on(t, MONDAY.plusDays(1));
          assertThat(then.position()).isEqualTo(1);
          assertThat(representations(then.sql())).isEqualTo(20);
          assertThat(stages(then.sql())).isEqualTo(stagesOnMonday);
          assertThat(then.sql().fetch("select r::text from pg_temp.representation r order by 1"))
              .extracting(row -> row.get(0, String.class))
              .isEqualTo(onMonday);
          assertThat(representations(t.sql())).as("today").isEqualTo(29);
          assertThat(role(t)).isEqualTo("heard_reporting");
          return true;
        });
    RECORD.walls.in(
        authority,
        t -> {
          var then = RECORD.asKnown.on(t, MONDAY.minusDays(1));
          assertThat(representations(then.sql())).isZero();
          assertThat(then.position()).isZero();
          assertThat(role(t)).isEqualTo("heard_app");
          return true;
        });
  }

  @Test
  void a_report_of_what_was_known_has_no_right_on_the_ledger_or_people() {
    var authority = DATABASE.authority(3, "rights");
    assertThatThrownBy(() ->
            RECORD.walls.reporting(
                authority,
                t -> {
                  var then = RECORD.asKnown.on(t, MONDAY);
                  return then.sql().fetch("select * from people.person");
                }))
        .hasMessageContaining("permission denied");
  }

  private static int representations(DSLContext sql) {
    return sql.select(count()).from(REPRESENTATION).fetchSingle(count());
  }

  private static int stages(DSLContext sql) {
    return sql.select(count())
        .from(STAGE)
        .join(REPRESENTATION)
        .on(
            REPRESENTATION.AUTHORITY_ID.eq(STAGE.AUTHORITY_ID),
            REPRESENTATION.ID.eq(STAGE.REPRESENTATION_ID))
        .fetchSingle(count());
  }

  private static String role(Transaction transaction) {
    return transaction.sql().fetchSingle("select current_user::text").get(0, String.class);
  }

  private static void decide(AuthorityId authority, CaseId id, Event event) {
    RECORD.cases.decide(
        manager(authority),
        authority,
        id,
        newCommand(),
        _ -> new Decision.Accepted(List.of(Happening.on(MONDAY, event))));
  }

  private static void imported(AuthorityId authority, String prefix, int cases) {
    var made = new MadeCases(new SplittableRandom(3), new ImportId(UUID.randomUUID()));
    RECORD.walls.in(
        authority,
        t -> {
          var bulk = RECORD.bulk.begin(t, manager(authority), newCommand());
          for (int i = 0; i < cases; i++) {
            bulk.add(RECORD.newCase(), made.next(prefix + i));
          }
          return bulk.finish();
        });
  }

  private static Instant noon(LocalDate day) {
    return Instant.parse(day + "T12:00:00Z");
  }
}
