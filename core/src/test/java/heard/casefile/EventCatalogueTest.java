package heard.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Writes `docs/catalogues/events.md` from the event records and their comments, and fails when it
/// is out of date.
class EventCatalogueTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern COMMENTED =
      Pattern.compile("((?: *///[^\\n]*\\n)*) *@EventType\\(word = \"([a-z0-9-]+)\"");
  private static final Pattern FAMILY =
      Pattern.compile("((?:///[^\\n]*\\n)+)public sealed interface");

  @Test
  void the_catalogue_of_events_is_what_the_records_say() {
    var families = new LinkedHashMap<Class<?>, List<Class<? extends Event>>>();
    for (var type : Vocabulary.all()) {
      families.computeIfAbsent(type.getDeclaringClass(), _ -> new ArrayList<>()).add(type);
    }
    assertThat(families).hasSizeGreaterThan(8);
    var sections =
        families.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.comparing(Class::getName)))
            .map(family -> section(family.getKey(), family.getValue()))
            .collect(Collectors.joining());
    new Catalogue("events.md")
        .is(
            """
            # Events

            Made from the event records in `core/src/main/java/heard/casefile`; not written by \
            hand. An event is stored under its word, which is fixed for ever, with a version. \
            When it happened, and when it was recorded, is on its envelope. `?` marks what may be \
            unknown. A code is one of the authority's own; a paper is a text or file kept apart.
            """
                + sections);
  }

  private static String section(Class<?> family, List<Class<? extends Event>> events) {
    var source = source(family);
    var about = FAMILY.matcher(source);
    assertThat(about.find()).as("%s says what it is", family).isTrue();
    var meanings =
        COMMENTED
            .matcher(source)
            .results()
            .collect(Collectors.toMap(m -> m.group(2), m -> text(m.group(1))));
    return """

    ## %s

    %s

    | word | version | holds | what happened |
    | --- | --- | --- | --- |
    %s
    """
        .formatted(
            family.getSimpleName(),
            text(about.group(1)),
            events.stream().map(e -> row(e, meanings)).collect(Collectors.joining("\n")));
  }

  private static String row(Class<? extends Event> event, Map<String, String> meanings) {
    var type = Vocabulary.typeOf(event);
    var components =
        Arrays.stream(event.getRecordComponents())
            .map(EventCatalogueTest::component)
            .collect(Collectors.joining(", "));
    var meaning = meanings.getOrDefault(type.word(), "");
    return "| `%s` | %d | %s | %s |"
        .formatted(
            type.word(),
            type.version(),
            components,
            meaning.isEmpty() ? sentence(type.word()) : meaning);
  }

  private static String component(RecordComponent component) {
    var unknown = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "";
    var type =
        component
            .getGenericType()
            .getTypeName()
            .replaceAll("[a-z]+\\.", "")
            .replace("PaperRef", "paper")
            .replace("Integer", "number")
            .replaceAll("^(int|long)$", "number")
            .replaceAll("(?i)boolean", "yes or no")
            .replace("LocalDate", "day")
            .replaceAll("List<(\\w+)>", "list of $1s")
            .replace("Code", "code");
    return "%s%s: %s".formatted(component.getName(), unknown, type);
  }

  /// The comment as running text, parameters after it.
  private static String text(String comment) {
    var words =
        comment
            .lines()
            .map(line -> line.strip().replaceFirst("^/// ?", ""))
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ")
            .strip();
    return words
        .replaceAll("@param (\\w+) ", "*$1*: ")
        .replace("|", "\\|")
        .replaceAll("\\[([A-Za-z]+)\\]", "`$1`");
  }

  private static String sentence(String word) {
    var words = word.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static String source(Class<?> family) {
    try {
      return Files.readString(SOURCES.resolve(family.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
