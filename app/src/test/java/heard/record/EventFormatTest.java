package heard.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.casefile.Event;
import heard.casefile.Vocabulary;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.procedure.Code;
import heard.record.EventFormat.Lift;
import heard.record.EventFormat.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EventFormatTest {

  private static final EventFormat FORMAT = EventFormat.current();

  static Stream<Class<? extends Event>> every_event() {
    return Vocabulary.all().stream();
  }

  @ParameterizedTest
  @MethodSource("every_event")
  void what_is_written_is_read_back(Class<? extends Event> type) {
    var seed = System.nanoTime();
    var samples = new SampleEvents(new SplittableRandom(seed), true);
    for (int i = 0; i < 50; i++) {
      var event = samples.of(type);
      var text = FORMAT.write(event);
      var back = FORMAT.read(FORMAT.word(event), FORMAT.version(event), text);
      assertThat(back).as("seed %d: %s", seed, text).isEqualTo(event);
      assertThat(FORMAT.write(back)).isEqualTo(text);
    }
  }

  /// An event once released is readable for ever: its specimen never changes.
  @ParameterizedTest
  @MethodSource("every_event")
  void every_version_ever_released_has_a_specimen_that_is_read(Class<? extends Event> type) {
    var stored = Vocabulary.typeOf(type);
    for (int version = 1; version <= stored.version(); version++) {
      assertThat(FORMAT.read(stored.word(), version, specimen(stored.word(), version)))
          .isInstanceOf(type);
    }
  }

  @ParameterizedTest
  @MethodSource("every_event")
  void a_changed_record_needs_a_new_version(Class<? extends Event> type) {
    var stored = Vocabulary.typeOf(type);
    var text = specimen(stored.word(), stored.version());
    assertThat(Set.copyOf(JsonMapper.shared().readTree(text).propertyNames()))
        .as(
            "The components of %s are not those of its version %d: raise the version, add a lift"
                + " and a specimen of the new one, and leave the old specimen as it is",
            type.getSimpleName(), stored.version())
        .isEqualTo(FORMAT.form(type).names());
    assertThat(FORMAT.write(FORMAT.read(stored.word(), stored.version(), text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "child-called | 1 | {}                            | No event is called child-called",
        "child-named  | 2 | {\"ordinal\":1}               | written by a newer Heard",
        "child-named  | 0 | {\"ordinal\":1}               | has no version 0",
        "child-named  | 1 | {\"ordinal\":1,\"name\":\"x\"} | has no field \"name\"",
        "child-named  | 1 | {}                            | lacks its field \"ordinal\"",
        "child-named  | 1 | {\"ordinal\":null}            | field \"ordinal\" cannot be null",
        "child-named  | 1 | {\"ordinal\":\"1\"}           | field \"ordinal\" cannot be",
        "child-named  | 1 | {\"ordinal\":1.5}             | field \"ordinal\" cannot be",
        "child-named  | 1 | {\"ordinal\":1,\"person\":\"7\"} | field \"person\" cannot be",
        "child-named  | 1 | {\"ordinal\":1,\"ordinal\":2} | this is no JSON",
        "child-named  | 1 | {\"ordinal\":1} x             | this is no JSON",
        "child-named  | 1 | []                            | is a JSON object",
        "group-joined | 1 | {\"group\":\"Not a code\"}    | field \"group\" cannot be",
      })
  void what_is_not_understood_is_an_error(String word, int version, String text, String message) {
    assertThatThrownBy(() -> FORMAT.read(word, version, text))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(message);
  }

  @Test
  void old_versions_are_lifted_step_by_step() {
    var format =
        new EventFormat(
            List.of(
                new Lift("child-named", -1, old -> old.put("place", old.remove("nth").intValue())),
                new Lift(
                    "child-named", 0, old -> old.put("ordinal", old.remove("place").intValue()))));
    assertThat(format.read("child-named", -1, "{\"nth\":3}")).isEqualTo(new ChildNamed(3, null));
    assertThat(format.read("child-named", 0, "{\"place\":4}")).isEqualTo(new ChildNamed(4, null));
  }

  @Test
  void what_is_unknown_is_left_out() {
    assertThat(FORMAT.write(new ServiceNamed(new Code("fostering"), null)))
        .isEqualTo("{\"service\":\"fostering\"}");
    assertThatThrownBy(() -> FORMAT.read("recommendation-made", 1, "{\"stage\":1,\"number\":1}"))
        .as(RecommendationMade.class.getSimpleName() + " has a text that must be known")
        .hasMessageContaining("lacks its field \"text\"");
  }

  private static String specimen(String word, int version) {
    var name = "/events/%s-%d.json".formatted(word, version);
    try (var in = EventFormatTest.class.getResourceAsStream(name)) {
      assertThat(in).as("specimen %s", name).isNotNull();
      return new String(in.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
