package heard.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.casefile.CorrectionEvent.EventCorrected;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.CorrectionEvent.ImportUndone;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.ThemesRecorded;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Points.FindingMade;
import heard.procedure.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileTest {

  private static final ImportId AN_IMPORT = new ImportId(new UUID(7, 7));
  private static final RepresentationReceived RECEIVED =
      new RepresentationReceived(new Code("complaint"), null, new Reference("C-1"), AN_IMPORT);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_entries_fold(long seed) {
    var entries = new AnyEvents(seed).entries(60);
    var file = CaseFile.of(entries);
    assertThat(file.version()).isEqualTo(60);
    assertThat(file.fates()).hasSize(60);
    for (var stage : file.stages()) {
      stage.elements();
      stage.handlers();
      stage.panel().members();
      stage.investigation().statementOn();
    }
    file.reception().holds();
    file.screening().suspensions();
    file.screening().links();
    file.learning().recommendations(1);
    assertThat(file.facts().all())
        .extracting(f -> f.stands().toEpochDay())
        .as("facts are in order")
        .isSorted();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void entries_may_be_handed_over_in_any_order(long seed) {
    var entries = new AnyEvents(seed).entries(40);
    var shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(CaseFile.of(shuffled)).isEqualTo(CaseFile.of(entries));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_of_recording_does_not_matter_for_events_of_different_days(long seed) {
    var any = new AnyEvents(seed);
    var days = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
    Collections.shuffle(days, new Random(seed));
    var happenings =
        days.stream().map(d -> Happening.on(AnyEvents.FIRST.plusDays(d), any.fact())).toList();
    var backwards = new ArrayList<>(happenings);
    Collections.shuffle(backwards, new Random(seed + 1));
    assertThat(events(recorded(backwards))).isEqualTo(events(recorded(happenings)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_correction_equals_having_recorded_it_right(long seed) {
    var any = new AnyEvents(seed);
    var right = new ArrayList<Happening>();
    for (int i = 0; i < 20; i++) {
      right.add(Happening.on(any.day(), any.fact()));
    }
    int at = new Random(seed).nextInt(20);
    var wrong = new ArrayList<>(right);
    wrong.set(at, Happening.on(any.day(), any.fact()));
    var entries = new ArrayList<>(recorded(wrong));
    entries.add(
        new Entry(
            new EventId(new UUID(9, 9)),
            21,
            right.get(at).on(),
            AnyEvents.recordedAt(21),
            new EventCorrected(entries.get(at).id(), right.get(at).event())));
    assertThat(CaseFile.of(entries).facts()).isEqualTo(CaseFile.of(recorded(right)).facts());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void striking_out_a_correction_restores_what_it_replaced(long seed) {
    var entries = new ArrayList<>(new AnyEvents(seed).entries(20));
    var before = CaseFile.of(entries).facts();
    var any = new AnyEvents(seed + 1);
    var target = entries.get(new Random(seed).nextInt(20)).id();
    var correction = new EventId(new UUID(9, 9));
    entries.add(
        new Entry(
            correction,
            21,
            any.occurred(),
            AnyEvents.recordedAt(21),
            new EventCorrected(target, any.fact())));
    entries.add(
        new Entry(
            new EventId(new UUID(9, 10)),
            22,
            any.occurred(),
            AnyEvents.recordedAt(22),
            new EventStruckOut(correction, null)));
    assertThat(CaseFile.of(entries).facts()).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void as_it_stood_later_holds_all_that_it_held_before(long seed) {
    var file = CaseFile.of(new AnyEvents(seed).entries(40));
    var day = AnyEvents.FIRST.plusDays(seed * 6);
    var then = file.stoodOn(day).facts().all();
    assertThat(file.stoodOn(day.plusDays(100)).facts().all().subList(0, then.size()))
        .isEqualTo(then);
    assertThat(file.stoodOn(LocalDate.MAX).facts()).isEqualTo(file.facts());
  }

  @Test
  void a_second_correction_takes_the_place_of_the_first() {
    var file =
        new Cases()
            .on("2026-01-05", RECEIVED)
            .on("2026-01-06", new ThemesRecorded(List.of(new Code("one"))))
            .on("2026-01-07", new EventCorrected(Cases.id(2), themes("two")))
            .on("2026-01-08", new EventCorrected(Cases.id(3), themes("three")))
            .file();
    assertThat(file.reception().themes()).containsExactly(new Code("three"));
    assertThat(file.facts().last(ThemesRecorded.class).orElseThrow().stands())
        .isEqualTo("2026-01-08");
    assertThat(file.fates().values())
        .containsExactly(
            new Fate.Stands(),
            new Fate.Corrected(Cases.id(4)),
            new Fate.Corrected(Cases.id(4)),
            new Fate.Stands());
  }

  @Test
  void what_was_struck_out_counts_again_when_the_striking_out_is_struck_out() {
    var cases =
        new Cases()
            .on("2026-01-05", RECEIVED)
            .on("2026-01-06", new Acknowledged())
            .on("2026-01-09", new EventStruckOut(Cases.id(2), new Code("wrong-case")));
    assertThat(cases.file().reception().acknowledgedOn()).isEmpty();
    cases.on("2026-01-12", new EventStruckOut(Cases.id(3), null));
    assertThat(cases.file().reception().acknowledgedOn()).contains(LocalDate.parse("2026-01-06"));
  }

  @Test
  void an_unknown_day_counts_as_happened_when_it_was_recorded() {
    var file = new Cases().on("2026-01-05", RECEIVED).sometime(new Acknowledged()).file();
    assertThat(file.stoodOn(LocalDate.parse("2028-01-09")).reception().acknowledgedOn()).isEmpty();
    assertThat(file.stoodOn(LocalDate.parse("2028-01-10")).reception().acknowledgedOn())
        .isPresent();
  }

  @Test
  void a_span_stands_at_its_end() {
    var span = new Occurred.Within(LocalDate.parse("2026-01-06"), LocalDate.parse("2026-01-20"));
    var entry =
        new Entry(Cases.id(1), 1, span, Instant.parse("2026-02-01T10:00:00Z"), new Acknowledged());
    assertThat(entry.stands()).isEqualTo("2026-01-20");
    assertThat(CaseFile.of(List.of(entry)).stoodOn(LocalDate.parse("2026-01-19")).facts().all())
        .isEmpty();
  }

  @Test
  void the_day_of_recording_is_englands() {
    var at = Instant.parse("2026-06-30T23:30:00Z");
    var entry = new Entry(Cases.id(1), 1, new Occurred.Unknown(), at, new Acknowledged());
    assertThat(entry.stands()).as("half past midnight, summer time").isEqualTo("2026-07-01");
  }

  @Test
  void an_undone_import_is_not_counted_until_the_undoing_is_struck_out() {
    var cases = new Cases().on("2026-01-05", RECEIVED);
    assertThat(cases.file().counted()).isTrue();
    cases.on("2026-01-06", new ImportUndone(new ImportId(new UUID(1, 1))));
    assertThat(cases.file().counted()).as("another import").isTrue();
    cases.on("2026-01-06", new ImportUndone(AN_IMPORT));
    assertThat(cases.file().counted()).isFalse();
    cases.on("2026-01-07", new EventStruckOut(Cases.id(3), null));
    assertThat(cases.file().counted()).isTrue();
  }

  @Test
  void nothing_recorded_is_nothing_counted() {
    assertThat(CaseFile.of(List.of()).counted()).isFalse();
    assertThat(CaseFile.of(List.of()).version()).isZero();
  }

  @Test
  void a_correction_cannot_be_made_by_a_correction() {
    assertThatThrownBy(() -> new EventCorrected(Cases.id(1), new EventStruckOut(Cases.id(1), null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_latest_finding_of_an_element_holds_and_the_first_response_counts() {
    var file =
        new Cases()
            .on("2026-01-05", RECEIVED)
            .on("2026-01-12", new FindingMade(1, 1, new Code("not-upheld")))
            .on("2026-01-14", new ResponseSent(1, null))
            .on("2026-01-20", new ResponseSent(1, null))
            .on("2026-01-20", new FindingMade(1, 1, new Code("upheld")))
            .file();
    var stage = file.stage(1).orElseThrow();
    assertThat(stage.respondedOn()).contains(LocalDate.parse("2026-01-14"));
    assertThat(stage.elements().getFirst().finding().map(f -> f.event().finding()))
        .isEqualTo(Optional.of(new Code("upheld")));
    assertThat(file.stoodOn(LocalDate.parse("2026-01-19")).stage(1).orElseThrow().elements())
        .first()
        .extracting(e -> e.finding().orElseThrow().event().finding())
        .isEqualTo(new Code("not-upheld"));
  }

  private static ThemesRecorded themes(String theme) {
    return new ThemesRecorded(List.of(new Code(theme)));
  }

  /// Recorded in this order; the ids follow the content so that two orders can be compared.
  private static List<Entry> recorded(List<Happening> happenings) {
    return IntStream.range(0, happenings.size())
        .mapToObj(i ->
            new Entry(
                Cases.id(i + 1),
                i + 1,
                happenings.get(i).on(),
                AnyEvents.recordedAt(i + 1),
                happenings.get(i).event()))
        .toList();
  }

  private static List<Event> events(List<Entry> entries) {
    return CaseFile.of(entries).facts().all().stream().map(Fact::event).toList();
  }
}
