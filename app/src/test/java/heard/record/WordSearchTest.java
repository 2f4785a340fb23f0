package heard.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import java.sql.SQLWarning;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names and words are found through an index although they lie behind a wall.
class WordSearchTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestRecord RECORD = new TestRecord(DATABASE, InstantSource.system());
  private static final AuthorityId MINE = DATABASE.authority(1, "mine");
  private static final AuthorityId OTHER = DATABASE.authority(2, "other");
  private static final List<PersonId> PEOPLE = new ArrayList<>();
  private static final List<PaperRef> PAPERS = new ArrayList<>();

  @BeforeAll
  static void many_of_both() {
    for (var authority : List.of(MINE, OTHER)) {
      RECORD.walls.in(
          authority,
          t -> {
            try (var people = RECORD.people.addMany(t);
                var papers = RECORD.papers.fileMany(t)) {
              for (int i = 0; i < 20_000; i++) {
                people.add("Fern Fixture%d".formatted(i % 500));
                papers.file("A social worker cancelled contact number%d".formatted(i % 500));
              }
            }
            if (authority.equals(MINE)) {
              PEOPLE.add(RECORD.people.add(t, "Zoë O'Placeholder-Smith", List.of()));
              PAPERS.add(
                  RECORD.papers.file(t, "The quixotic visits were cancelled; nobody wrote."));
            }
            return true;
          });
    }
    DATABASE.asSuperuser(sql -> sql.execute("analyze people.person; analyze papers.paper"));
  }

  @ParameterizedTest
  @CsvSource({
    "placeholder, false, only the beginning of a name counts",
    "oplace, true, a beginning",
    "O'PLACEHOLDER, true, apostrophe and capitals",
    "smith zoe, true, in any order",
    "zoé, true, another accent",
    "zoe fixture1, false, every word must be there",
  })
  void people_are_found_by_the_beginnings_of_their_names(String typed, boolean found, String why) {
    assertThat(named(MINE, typed)).as(why).isEqualTo(found ? PEOPLE : List.of());
    assertThat(named(OTHER, typed)).as("behind the wall").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quixotic, true, the word",
    "visiting, true, another form of it",
    "cancel visit, true, both",
    "quixotic contact, false, one of them is not in it",
    "the, false, a word that says nothing",
    "'''; drop table papers.paper; --', false, no words at all",
  })
  void papers_are_found_by_their_words(String typed, boolean found, String why) {
    var expected = found ? PAPERS.stream().map(PaperRef::id).toList() : List.of();
    assertThat(holding(MINE, typed)).as(why).isEqualTo(expected);
    assertThat(holding(OTHER, typed)).as("behind the wall").isEmpty();
  }

  @Test
  @Timeout(120)
  void a_text_of_any_length_and_without_any_blank_is_taken_and_its_beginning_found() {
    var endless = "0cafe-1beef".repeat(150_000);
    var words = IntStream.range(0, 300_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    var filed =
        RECORD.walls.in(MINE, t -> RECORD.papers.file(t, "Perspicuous " + endless + " " + words));

    assertThat(holding(MINE, "perspicuous")).containsExactly(filed.id());
    var many = RECORD.walls.in(MINE, t -> RECORD.papers.file(t, "Lugubrious " + words));
    assertThat(holding(MINE, "lugubrious w17")).containsExactly(many.id());
  }

  @Test
  void no_more_are_looked_for_than_asked() {
    List<PersonId> ferns = RECORD.walls.in(MINE, t -> RECORD.people.named(t, "fern", 7));
    assertThat(ferns).hasSize(7);
  }

  @Test
  void the_index_is_used() {
    assertThat(plan("select * from people.named('oplace', 50)"))
        .contains("Bitmap Index Scan on person_searched");
    assertThat(plan("select * from papers.holding('quixotic', 50)"))
        .contains("Bitmap Index Scan on paper_searched");
  }

  @Test
  void nobody_searches_without_saying_whose() {
    assertThatThrownBy(
            () -> RECORD.walls.outside(sql -> sql.fetch("select people.named('fern', 5)")))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() ->
            RECORD.walls.reporting(MINE, t -> t.sql().fetch("select people.named('fern', 5)")))
        .hasMessageContaining("permission denied");
  }

  private static List<PersonId> named(AuthorityId authority, String typed) {
    return RECORD.walls.in(authority, t -> RECORD.people.named(t, typed, 50));
  }

  private static List<UUID> holding(AuthorityId authority, String typed) {
    return RECORD.walls.in(authority, t -> RECORD.papers.holding(t, typed, 50));
  }

  /// The plans of what runs inside a search function, when the application calls it.
  private static String plan(String search) {
    return DATABASE.asSuperuser(sql ->
        sql.connectionResult(connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute(
                """
                load 'auto_explain';
                set auto_explain.log_min_duration = 0;
                set auto_explain.log_nested_statements = on;
                set client_min_messages = log;
                set heard.authority = 1;
                set role heard_app
                """);
            statement.clearWarnings();
            statement.execute(search);
            var said = new StringBuilder();
            @Nullable SQLWarning note = statement.getWarnings();
            while (note != null) {
              said.append(note.getMessage()).append('\n');
              note = note.getNextWarning();
            }
            return said.toString();
          }
        }));
  }
}
