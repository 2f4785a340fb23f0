package heard.casefile.decide;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Decision;
import heard.casefile.Reason;
import heard.procedure.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is refused, by which rule, and that the refusal helps.
class RefusalsTest {

  private static final Path SOURCES = Path.of("src/main/java/heard/casefile/decide");
  private static final Pattern RULE =
      Pattern.compile("(?:unless|when)\\((?:[^\"();]|\\([^\"]*?\\))*?,\\s*\"([a-z0-9-]+)\"");

  static Stream<Refusal> refusals() {
    return Stream.of(
            RefusalsBeforeAndAfter.all(),
            RefusalsOfOpening.all(),
            RefusalsOfTime.all(),
            RefusalsOfAnswers.all(),
            RefusalsOfIndependence.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void is_refused_with_what_to_do_instead(Refusal refusal) {
    var at = Stories.position(refusal.from().file(), refusal.day());
    var decision = refusal.command().apply(at);
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    var reasons = ((Decision.Refused) decision).reasons();
    assertThat(reasons).extracting(Reason::code).contains(new Code(refusal.code()));
    assertThat(reasons)
        .allSatisfy(reason -> {
          assertThat(reason.because()).endsWith(".").doesNotContain("null");
          assertThat(reason.instead()).endsWith(".");
        });
  }

  @Test
  void every_rule_of_the_decisions_says_no_to_something_here() {
    var tested = refusals().map(Refusal::code).collect(Collectors.toCollection(TreeSet::new));
    assertThat(rulesInSources()).hasSizeGreaterThan(60).isSubsetOf(tested);
  }

  private static Set<String> rulesInSources() {
    try (var files = Files.list(SOURCES)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .flatMap(f -> RULE.matcher(read(f)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
