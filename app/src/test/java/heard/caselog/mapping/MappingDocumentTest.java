package heard.caselog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.mapping.MappingDocument.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingDocumentTest {

  @Test
  void a_mapping_is_written_as_it_is_read() {
    var document = MappingDocument.of(Optional.empty());
    var columns = new LinkedHashMap<String, Held>();
    columns.put("Ref: no", held(Field.REFERENCE));
    columns.put("Yes", new Held(Optional.empty(), true));
    document.table(
        -1,
        new MappingDocument.Place("Cases 2017", true),
        RowKind.REPRESENTATION,
        Map.of(Field.KIND, "complaint"),
        columns);
    document.leaveOut(new MappingDocument.Place("Notes*", false));
    document.word(FieldName.of(Field.STATUS), "no", "unknown");

    assertThat(document.text())
        .isEqualTo(
            """
            tables:
              - sheets:
                  - Cases 2017
                rows: representation
                always:
                  kind: complaint
                columns:
                  'Ref: no': reference
                  Yes: ignored
            ignored-files:
              - Notes?
            words:
              status:
                no: unknown
            """);
  }

  @Test
  void what_else_stands_in_a_row_stays_when_the_columns_of_its_table_are_chosen_anew() {
    var document =
        MappingDocument.of(
            Optional.of(
                """
                tables:
                  - sheets: Register
                    rows: representation
                    columns: {Ref: reference}
                    also:
                      - rows: stage
                        when: {Road: Statutory}
                        columns: {Ref: reference}
                """));
    document.table(
        0,
        new MappingDocument.Place("Register", true),
        RowKind.REPRESENTATION,
        Map.of(),
        Map.of("Ref", held(Field.REFERENCE)));

    assertThat(document.text())
        .contains(
            """
                also:
                  - rows: stage
                    when: {Road: Statutory}
                    columns: {Ref: reference}
            """);
  }

  @Test
  void what_is_not_touched_stays_as_it_was_written_with_its_notes() {
    var document =
        MappingDocument.of(
            Optional.of(
                """
                # Read as the team keeps it.
                dates: day-first   # never otherwise

                tables:
                  # One row a case.
                  - files: Cases*
                    rows: representation
                    columns:
                      Ref: reference
                      Remedy: {field: remedy, split: ;}
                      Team: team   # what was the team
                      Notes: {field: account, optional: yes}
                  # Stages, as they come.
                  - files: Stages*
                    rows: stage
                    columns: {Ref: reference, Stage: stage}   # both are there
                # The end.
                """));
    var columns = new LinkedHashMap<String, Held>();
    columns.put("Ref", held(Field.REFERENCE));
    columns.put("Remedy", held(Field.REMEDY));
    columns.put("Team", held(Field.SERVICE));
    document.table(
        0, new MappingDocument.Place("Cases", false), RowKind.REPRESENTATION, Map.of(), columns);

    assertThat(document.text())
        .isEqualTo(
            """
            # Read as the team keeps it.
            dates: day-first # never otherwise

            tables:
              - # One row a case.
                files: Cases*
                rows: representation
                columns:
                  Ref: reference
                  Remedy: {field: remedy, split: ;}
                  Team: service # what was the team
                  Notes: {field: account, optional: yes}
              - # Stages, as they come.
                files: Stages*
                rows: stage
                columns: {Ref: reference, Stage: stage} # both are there
            # The end.
            """);
  }

  /// Every mapping that comes with Heard, with a note over each line that can have one.
  @ParameterizedTest
  @ValueSource(
      strings = {"sunderland", "havering", "isle-of-wight", "worcestershire", "staffordshire"})
  void a_word_added_takes_no_note_away_and_changes_nothing_else(String profile) throws IOException {
    var shipped = Files.readString(Path.of("../profiles", profile, "log/mapping.yaml"));
    var noted =
        shipped.replaceAll(
            "(?m)^( *)(- )?(files|sheets|rows|columns|[A-Z][a-z]+):", "$1# Note on $3.\n$0");
    assertThat(noted.lines().filter(line -> line.contains("# Note on")).count()).isGreaterThan(20);

    var document = MappingDocument.of(Optional.of(noted));
    document.word(FieldName.of(Field.STATUS), "mislaid", "unknown");
    var text = document.text();

    var plain = MappingDocument.of(Optional.of(shipped));
    plain.word(FieldName.of(Field.STATUS), "mislaid", "unknown");
    assertThat(loaded(text)).isEqualTo(loaded(plain.text()));
    assertThat(notes(text)).containsExactlyElementsOf(notes(noted));
  }

  private static Object loaded(String text) {
    return new org.yaml.snakeyaml.Yaml().load(text);
  }

  private static List<String> notes(String text) {
    return Pattern.compile("# Note on .*").matcher(text).results().map(MatchResult::group).toList();
  }

  private static Held held(Field field) {
    return new Held(Optional.of(FieldName.of(field)), true);
  }
}
