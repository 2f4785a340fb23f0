package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.ledger.LedgerForTests;
import heard.people.Contact;
import heard.people.Person;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.procedure.Code;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Erasing a person or a paper takes away who it was and what it said, and nothing else.
class ErasureTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestRecord RECORD = new TestRecord(DATABASE, InstantSource.system());
  private static final AuthorityId AUTHORITY = DATABASE.authority(1, "erasing");
  private static final UUID ACTOR = manager(AUTHORITY).accountId();
  private static final String WORDS = "Nobody answered the quixotic telephone";

  private final AtomicReference<PersonId> person = new AtomicReference<>();
  private final AtomicReference<PaperRef> paper = new AtomicReference<>();

  @Test
  void the_chain_and_every_figure_stay() {
    var id = received();
    var verified = LedgerForTests.verify(RECORD.walls, AUTHORITY);
    var figures = RECORD.readModel(AUTHORITY);
    var who = Objects.requireNonNull(person.get());
    var ref = Objects.requireNonNull(paper.get());
    RECORD.walls.in(
        AUTHORITY,
        t -> {
          assertThat(RECORD.people.find(t, List.of(who)))
              .isEqualTo(
                  Map.of(
                      who,
                      new Person(
                          who,
                          "Olive Placeholder",
                          List.of(new Contact(Contact.Kind.EMAIL, "olive@example.org")))));
          assertThat(RECORD.papers.isAsFiled(t, ref)).isTrue();
          return true;
        });

    RECORD.walls.in(
        AUTHORITY,
        t -> {
          assertThat(RECORD.people.erase(t, who, ACTOR)).isTrue();
          assertThat(RECORD.people.erase(t, who, ACTOR)).as("again").isFalse();
          assertThat(RECORD.papers.erase(t, ref.id(), ACTOR)).isTrue();
          assertThat(RECORD.papers.erase(t, ref.id(), ACTOR)).as("again").isFalse();
          return true;
        });

    RECORD.walls.in(
        AUTHORITY,
        t -> {
          assertThat(RECORD.people.find(t, List.of(who))).isEmpty();
          assertThat(RECORD.people.named(t, "placeholder", 5)).isEmpty();
          assertThat(RECORD.papers.find(t, ref)).isEmpty();
          assertThat(RECORD.papers.isAsFiled(t, ref)).isFalse();
          assertThat(RECORD.papers.holding(t, "quixotic", 5)).isEmpty();
          return true;
        });
    assertThat(everything()).noneMatch(row -> row.contains("Placeholder"));
    assertThat(everything()).noneMatch(row -> row.contains("quixotic"));
    assertThat(everything()).noneMatch(row -> row.contains("olive@"));
    assertThat(LedgerForTests.verify(RECORD.walls, AUTHORITY)).isEqualTo(verified);
    RECORD.rebuild.all(AUTHORITY, _ -> {});
    assertThat(RECORD.readModel(AUTHORITY)).isEqualTo(figures);
    var file = RECORD.cases.read(manager(AUTHORITY), AUTHORITY, id).file();
    assertThat(file.reception().people()).containsExactly(who);
    assertThat(file.reception().accounts()).containsExactly(ref);
  }

  private CaseId received() {
    var id = RECORD.newCase();
    RECORD.cases.receive(
        manager(AUTHORITY),
        AUTHORITY,
        id,
        newCommand(),
        (t, _) -> {
          person.set(
              RECORD.people.add(
                  t,
                  "Olive Placeholder",
                  List.of(new Contact(Contact.Kind.EMAIL, "olive@example.org"))));
          paper.set(RECORD.papers.file(t, WORDS));
          return new Decision.Accepted(
              Stream.<Event>of(
                      new RepresentationReceived(
                          new Code("complaint"), null, new Reference("E-1"), null),
                      new ComplainantNamed(1, person.get(), null, null),
                      new AccountGiven(Objects.requireNonNull(paper.get())))
                  .map(event -> Happening.on(LocalDate.of(2026, 1, 5), event))
                  .toList());
        });
    return id;
  }

  /// Every row of every table there is, as text.
  private static List<String> everything() {
    return DATABASE.asSuperuser(sql ->
        sql
            .fetch(
                "select relnamespace::regnamespace || '.' || quote_ident(relname)"
                    + " from pg_class where relkind = 'r' and relnamespace::regnamespace::text"
                    + " in ('installation', 'ledger', 'people', 'papers', 'monitoring',"
                    + " 'profile', 'record')")
            .getValues(0, String.class)
            .stream()
            .flatMap(table ->
                sql
                    .fetch("select t::text from %s t".formatted(table))
                    .getValues(0, String.class)
                    .stream())
            .toList());
  }
}
