package heard.caselog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.mapping.MappingDocument.Held;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
                    when:
                      Road: Statutory
                    columns:
                      Ref: reference
            """);
  }

  @Test
  void what_is_not_touched_stays_as_it_was_said() {
    var document =
        MappingDocument.of(
            Optional.of(
                """
                dates: day-first   # a comment is lost
                tables:
                  - files: Cases*
                    rows: representation
                    columns:
                      Ref: reference
                      Remedy: {field: remedy, split: ;}
                      Team: team
                      Notes: {field: account, optional: yes}
                  - files: Stages*
                    rows: stage
                    columns: {Ref: reference, Stage: stage}
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
            dates: day-first
            tables:
              - files: Cases*
                rows: representation
                columns:
                  Ref: reference
                  Remedy:
                    field: remedy
                    split: ;
                  Team: service
                  Notes:
                    field: account
                    optional: yes
              - files: Stages*
                rows: stage
                columns:
                  Ref: reference
                  Stage: stage
            """);
  }

  private static Held held(Field field) {
    return new Held(Optional.of(FieldName.of(field)), true);
  }
}
