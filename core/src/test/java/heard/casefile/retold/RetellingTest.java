package heard.casefile.retold;

import static heard.procedure.Specimens.CALENDAR;
import static heard.procedure.Specimens.STATUTORY;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.CaseFile;
import heard.casefile.CorrectionEvent.EventCorrected;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.Entry;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.Fact;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.casefile.Occurred;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.stage.Answer.RemedyRecorded;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.StageClosed;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetellingTest {

  private static final UUID FIRST_IMPORT = new UUID(7, 1);
  private static final UUID SECOND_IMPORT = new UUID(7, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
  private static final Likeness BY_ID =
      new Likeness() {
        @Override
        public boolean alike(PaperRef told, PaperRef now) {
          return told.equals(now);
        }

        @Override
        public boolean alike(PersonId told, PersonId now) {
          return told.equals(now);
        }
      };

  private final List<Entry> entries = new ArrayList<>();
  private final List<EventId> byHand = new ArrayList<>();

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_log_taken_in_and_updated_stands_as_the_later_log_alone(long seed) {
    var random = new Random(seed);
    var first = AnyLog.of(random, FIRST_IMPORT);
    var second = AnyLog.of(random, SECOND_IMPORT);
    record("2026-06-01T09:00:00Z", first);
    var before = CaseFile.of(entries);
    record("2026-06-01T10:00:00Z", happenings(changes(second)));

    var updated = CaseFile.of(entries);
    var alone = CaseFile.of(alone(second));
    assertThat(facts(updated)).containsExactlyInAnyOrderElementsOf(facts(alone));
    assertThat(position(updated).standing()).isEqualTo(position(alone).standing());
    assertThat(position(updated).status()).isEqualTo(position(alone).status());
    assertThat(position(updated).clocks().all())
        .containsExactlyInAnyOrderElementsOf(position(alone).clocks().all());
    assertThat(updated.ombudsman().status()).isEqualTo(alone.ombudsman().status());
    assertThat(updated.ombudsman().hasIt()).isEqualTo(alone.ombudsman().hasIt());
    assertThat(CaseFile.of(entries.subList(0, first.size()))).isEqualTo(before);
    assertThat(changes(second)).as("The same log again").isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void striking_out_all_that_an_update_told_brings_the_earlier_state_back(long seed) {
    var random = new Random(seed);
    record("2026-06-01T09:00:00Z", AnyLog.of(random, FIRST_IMPORT));
    var before = CaseFile.of(entries);
    record("2026-06-01T10:00:00Z", happenings(changes(AnyLog.of(random, SECOND_IMPORT))));
    record(
        "2026-06-01T11:00:00Z",
        entries.subList(before.version(), entries.size()).stream()
            .map(entry -> Happening.on(DAY, new EventStruckOut(entry.id(), null)))
            .toList());

    assertThat(CaseFile.of(entries)).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_was_recorded_by_hand_stands_unless_the_log_is_preferred(long seed) {
    var random = new Random(seed);
    record("2026-06-01T09:00:00Z", AnyLog.of(random, FIRST_IMPORT));
    work(random);
    var worked = CaseFile.of(entries);
    var touched = worked.facts().all().stream().filter(fact -> byHand.contains(fact.id())).toList();
    var changes = changes(AnyLog.of(random, SECOND_IMPORT));
    record(
        "2026-06-01T10:00:00Z",
        happenings(changes.stream().filter(change -> !change.contended()).toList()));

    assertThat(CaseFile.of(entries).facts().all()).containsAll(touched);
    assertThat(changes)
        .allSatisfy(change -> assertThat(change.contended() || change.held().isEmpty()).isTrue());
  }

  @Test
  void an_answer_that_came_since_is_told_anew_and_one_put_right_is_corrected() {
    record("2026-06-01T09:00:00Z", List.of(received(), on(DAY, new ResponseSent(1, null))));
    var later =
        List.of(
            received(),
            on(DAY.plusDays(1), new ResponseSent(1, null)),
            on(DAY, new ResponseSent(2, null)));

    assertThat(happenings(changes(later)))
        .containsExactly(
            on(DAY.plusDays(1), new EventCorrected(entries.get(1).id(), new ResponseSent(1, null))),
            on(DAY, new ResponseSent(2, null)));
  }

  @Test
  void what_the_log_tells_no_longer_is_struck_out() {
    record("2026-06-01T09:00:00Z", List.of(received(), on(DAY, new Acknowledged())));

    assertThat(happenings(changes(List.of(received()))))
        .containsExactly(
            Happening.on(
                AnyLog.TODAY, new EventStruckOut(entries.get(1).id(), Change.NO_LONGER_IN_LOG)));
  }

  @Test
  void a_remedy_more_leaves_the_others_alone() {
    record("2026-06-01T09:00:00Z", List.of(received(), remedy("apology"), remedy("training")));

    assertThat(
            happenings(
                changes(
                    List.of(remedy("payment"), remedy("apology"), received(), remedy("training")))))
        .containsExactly(remedy("payment"));
  }

  @Test
  void both_changed_the_same_day_and_the_officers_stays() {
    record("2026-06-01T09:00:00Z", List.of(received(), on(DAY, new ResponseSent(1, null))));
    hand(on(DAY.plusDays(2), new EventCorrected(entries.get(1).id(), new ResponseSent(1, null))));

    var change = changes(List.of(received(), on(DAY.plusDays(1), new ResponseSent(1, null))));

    assertThat(change).hasSize(1);
    assertThat(change.getFirst().contended()).isTrue();
    assertThat(change.getFirst().before().orElseThrow().on()).isEqualTo(new Occurred.On(DAY));
    assertThat(change.getFirst().held())
        .extracting(Fact::on)
        .containsExactly(new Occurred.On(DAY.plusDays(2)));
    record("2026-06-03T09:00:00Z", happenings(change));
    assertThat(CaseFile.of(entries).stage(1).orElseThrow().respondedOn()).contains(DAY.plusDays(1));
  }

  @Test
  void both_say_the_same_and_nothing_is_to_be_done() {
    record("2026-06-01T09:00:00Z", List.of(received()));
    var letter = new PaperRef(new UUID(1, 1), "digest");
    hand(on(DAY, new ResponseSent(1, letter)));

    assertThat(changes(List.of(received(), on(DAY, new ResponseSent(1, null))))).isEmpty();
  }

  @Test
  void an_answer_recorded_by_hand_on_another_day_is_contended_though_the_log_had_none() {
    record("2026-06-01T09:00:00Z", List.of(received()));
    hand(on(DAY, new ResponseSent(1, null)));
    var changes = changes(List.of(received(), on(DAY.plusDays(1), new ResponseSent(1, null))));

    assertThat(changes).extracting(Change::contended).containsExactly(true);
    record("2026-06-03T09:00:00Z", happenings(changes));
    assertThat(CaseFile.of(entries).facts().all(ResponseSent.class))
        .extracting(Fact::on)
        .containsExactly(new Occurred.On(DAY.plusDays(1)));
  }

  @Test
  void a_service_named_by_hand_is_not_overwritten_by_the_logs_next() {
    record("2026-06-01T09:00:00Z", List.of(received(), service("fostering")));
    hand(service("adoption"));

    assertThat(changes(List.of(received(), service("fostering")))).isEmpty();
    assertThat(changes(List.of(received(), service("duty"))))
        .extracting(Change::contended)
        .containsExactly(true);
  }

  @Test
  void the_reasons_for_a_change_are_the_logs_alone_and_not_the_passing_of_time() {
    var imported = LocalDate.of(2026, 6, 1);
    var handler = new HandlerAssigned(1, new Code("manager"), null);
    record(
        "2026-06-01T09:00:00Z",
        List.of(received(), new Happening(new Occurred.Within(DAY, imported), handler)));

    var stillOpen = new Occurred.Within(DAY, imported.plusDays(90));
    assertThat(changes(List.of(received(), new Happening(stillOpen, handler)))).isEmpty();
    var ended = new Occurred.Within(DAY, imported.minusDays(9));
    assertThat(changes(List.of(received(), new Happening(ended, handler)))).hasSize(1);
  }

  @Test
  void a_case_keeps_its_version_of_the_procedure() {
    var procedure = new Code("children-act-1989");
    record(
        "2026-06-01T09:00:00Z",
        List.of(received(), on(DAY, new ProcedureChosen(procedure, "old"))));
    var stage = heard.procedure.Specimens.STATUTORY.stages().getFirst();
    var later =
        List.of(
            received(),
            on(DAY, new ProcedureChosen(procedure, "new")),
            on(DAY, new StageOpened(1, stage.id(), stage.kind(), procedure, "new")));

    assertThat(happenings(changes(later)))
        .containsExactly(on(DAY, new StageOpened(1, stage.id(), stage.kind(), procedure, "old")));
  }

  @Test
  void what_was_erased_here_does_not_come_back_by_a_log() {
    var name = new ComplainantNamed(1, new PersonId(new UUID(1, 1)), null, null);
    var account = new AccountGiven(new PaperRef(new UUID(1, 2), "digest"));
    record("2026-06-01T09:00:00Z", List.of(received(), on(DAY, name), on(DAY, account)));
    var later =
        List.of(
            received(),
            on(
                DAY,
                new ComplainantNamed(1, new PersonId(new UUID(2, 1)), new Code("parent"), null)),
            on(DAY, new AccountGiven(new PaperRef(new UUID(2, 2), ""))));
    var erased =
        new Likeness() {
          @Override
          public boolean alike(PaperRef told, PaperRef now) {
            return true;
          }

          @Override
          public boolean alike(PersonId told, PersonId now) {
            return true;
          }
        };

    var changes = Retelling.of(entries, _ -> true, later, erased, Silence.NONE);

    assertThat(happenings(changes))
        .containsExactly(
            on(
                DAY,
                new EventCorrected(
                    entries.get(1).id(),
                    new ComplainantNamed(1, name.person(), new Code("parent"), null))));
  }

  private void work(Random random) {
    for (int i = 0; i < random.nextInt(4); i++) {
      var fact = CaseFile.of(entries).facts().all();
      var some = fact.get(random.nextInt(fact.size()));
      switch (random.nextInt(4)) {
        case 0 -> {
          hand(on(DAY, new EventCorrected(some.id(), some.event())));
          byHand.add(some.id());
        }
        case 1 -> hand(Happening.on(AnyLog.TODAY, new EventStruckOut(some.id(), null)));
        case 2 -> hand(on(DAY, new StageClosed(1, new Code("by-hand"))));
        default -> hand(service("by-hand"));
      }
    }
  }

  private void hand(Happening happening) {
    record("2026-06-01T09:30:00Z", List.of(happening));
    byHand.add(entries.getLast().id());
  }

  private void record(String at, List<Happening> happenings) {
    for (var happening : happenings) {
      int version = entries.size() + 1;
      entries.add(
          new Entry(
              new EventId(new UUID(0, version)),
              version,
              happening.on(),
              Instant.parse(at),
              happening.event()));
    }
  }

  private List<Change> changes(List<Happening> now) {
    return Retelling.of(entries, entry -> !byHand.contains(entry.id()), now, BY_ID, Silence.NONE);
  }

  private static List<Happening> happenings(List<Change> changes) {
    return changes.stream().flatMap(c -> c.happenings(AnyLog.TODAY).stream()).toList();
  }

  private static List<Entry> alone(List<Happening> happenings) {
    var entries = new ArrayList<Entry>();
    for (var happening : happenings) {
      int version = entries.size() + 1;
      entries.add(
          new Entry(
              new EventId(new UUID(0, version)),
              version,
              happening.on(),
              Instant.parse("2026-06-01T09:00:00Z"),
              happening.event()));
    }
    return entries;
  }

  /// What counts, whatever its place: without the import and the version of the procedure, which a
  /// case keeps.
  private static List<String> facts(CaseFile file) {
    return file.facts().all().stream()
        .map(fact -> fact.on() + " " + fact.stands() + " " + plain(fact.event()))
        .toList();
  }

  private static Event plain(Event event) {
    return Parts.each(
        event,
        value ->
            value instanceof ImportId
                ? new ImportId(FIRST_IMPORT)
                : value.equals("as of import " + SECOND_IMPORT)
                    ? "as of import " + FIRST_IMPORT
                    : value);
  }

  private static Position position(CaseFile file) {
    return Position.of(
        file,
        file.screening().procedure().map(_ -> STATUTORY).or(Optional::empty),
        CALENDAR,
        AnyLog.TODAY);
  }

  private static Happening received() {
    return on(
        DAY,
        new RepresentationReceived(
            new Code("complaint"), null, new heard.casefile.Reference("R-1"), null));
  }

  private static Happening remedy(String remedy) {
    return on(DAY, new RemedyRecorded(1, null, new Code(remedy)));
  }

  private static Happening service(String service) {
    return on(DAY, new ServiceNamed(new Code(service), null));
  }

  private static Happening on(LocalDate day, Event event) {
    return Happening.on(day, event);
  }
}
