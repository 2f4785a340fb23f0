package heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Writes `docs/catalogues/permissions.md` from the one table, and fails when it is out of date.
class PermissionsCatalogueTest {

  private static final Path PAGE = Path.of("../docs/catalogues/permissions.md");

  @Test
  void the_catalogue_of_permissions_is_what_the_table_says() throws IOException {
    var page =
        """
        # Who may do what

        Made from `heard.access.Permissions`; not written by hand. Every route of the server names one \
        of these verbs, and a test walks every route as every role. Which cases a role sees: those who \
        may open any case see all of their authority; an allocator those of their service; a \
        responder, a clerk and an outsider those they were given.

        | role | what they do |
        | --- | --- |
        %s

        | may | %s |
        | --- | %s |
        %s
        """
            .formatted(
                roles(role -> "| %s | %s |".formatted(role.title(), role.does()), "\n"),
                roles(Role::title, " | "),
                roles(_ -> "---", " | "),
                Arrays.stream(Verb.values())
                    .map(verb ->
                        "| %s | %s |"
                            .formatted(
                                verb.words(),
                                roles(role -> Permissions.allows(role, verb) ? "yes" : "", " | ")))
                    .collect(Collectors.joining("\n")));
    if (Boolean.getBoolean("heard.regenerate")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("out of date: run the tests with -Dheard.regenerate=true").exists();
    assertThat(Files.readString(PAGE))
        .as("out of date: run the tests with -Dheard.regenerate=true")
        .isEqualTo(page);
  }

  private static String roles(Function<Role, String> says, String between) {
    return Arrays.stream(Role.values()).map(says).collect(Collectors.joining(between));
  }

  @Test
  void a_board_reader_sees_reports_and_no_case() {
    for (var verb : Verb.values()) {
      assertThat(Permissions.allows(Role.BOARD_READER, verb))
          .as(verb.words())
          .isEqualTo(verb == Verb.READ_REPORTS);
    }
  }

  @Test
  void an_administrator_opens_no_case_and_an_auditor_changes_nothing() {
    for (var verb :
        new Verb[] {
          Verb.RECORD, Verb.SEND, Verb.CORRECT, Verb.IMPORT, Verb.ADJUDICATE, Verb.DECIDE_FINDING
        }) {
      assertThat(Permissions.allows(Role.AUDITOR, verb)).as(verb.words()).isFalse();
      assertThat(Permissions.allows(Role.ADMINISTRATOR, verb)).as(verb.words()).isFalse();
    }
    assertThat(Permissions.allows(Role.ADMINISTRATOR, Verb.READ_ANY_CASE)).isFalse();
  }
}
