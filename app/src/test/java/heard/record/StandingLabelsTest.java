package heard.record;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.standing.Standing;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The few words for each state.
class StandingLabelsTest {

  @Test
  void every_state_has_words_of_its_own() {
    assertThat(StandingLabels.codes())
        .containsExactlyInAnyOrderElementsOf(
            states(Standing.class).map(StandingLabelsTest::code).toList());
    assertThat(StandingLabels.codes().stream().map(StandingLabels::of)).doesNotHaveDuplicates();
  }

  private static Stream<Class<?>> states(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(StandingLabelsTest::states).distinct()
        : Stream.of(type);
  }

  private static String code(Class<?> state) {
    return state.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
