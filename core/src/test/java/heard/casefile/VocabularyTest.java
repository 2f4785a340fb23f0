package heard.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import heard.procedure.Code;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /// What a component of an event may be: never a name, never free text.
  private static final Set<String> ALLOWED =
      Set.of(
          "heard.procedure.Code",
          "heard.casefile.Reference",
          "heard.casefile.CaseId",
          "heard.casefile.PersonId",
          "heard.casefile.ImportId",
          "heard.casefile.EventId",
          "heard.casefile.PaperRef",
          "heard.casefile.Event",
          "heard.procedure.StageKind",
          "java.time.LocalDate",
          "int",
          "long",
          "boolean",
          "java.lang.Integer",
          "java.lang.Boolean",
          "java.util.List<heard.procedure.Code>",
          "java.util.List<java.lang.Integer>");

  @Test
  void every_event_has_a_word_of_its_own_with_a_version() {
    assertThat(Vocabulary.all()).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    for (var type : Vocabulary.all()) {
      assertThat(type).isRecord();
      var word = Vocabulary.typeOf(type).word();
      assertThat(Code.isCode(word)).as(word).isTrue();
      assertThat(Vocabulary.typeOf(type).version()).isPositive();
      assertThat(Vocabulary.named(word)).contains(type);
    }
  }

  @Test
  void events_hold_ids_codes_dates_and_small_numbers_only() {
    for (var type : Vocabulary.all()) {
      for (var component : type.getRecordComponents()) {
        var name = component.getGenericType().getTypeName();
        assertThat(ALLOWED.contains(name) || isDigest(name, component.getName()))
            .as("%s.%s is a %s", type.getSimpleName(), component.getName(), name)
            .isTrue();
      }
    }
  }

  @Test
  void an_unknown_word_names_nothing() {
    assertThat(Vocabulary.named("heard-nothing")).isEmpty();
  }

  private static boolean isDigest(String type, String name) {
    return type.equals(String.class.getTypeName()) && List.of("digest").contains(name);
  }
}
