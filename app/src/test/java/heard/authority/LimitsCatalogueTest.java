package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import heard.procedure.Code;
import heard.procedure.Limit;
import heard.procedure.Procedure;
import heard.procedure.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Writes `docs/catalogues/limits.md` from the procedure files, and fails when it is out of date.
class LimitsCatalogueTest {

  private static final Path PAGE = Path.of("../docs/catalogues/limits.md");

  @Test
  void the_catalogue_of_limits_is_what_the_procedure_files_say() throws IOException {
    var page =
        """
        # Time limits

        Made from the procedure files in `app/src/main/resources/procedures`; not written by hand.
        Each limit runs from the first of its events that has happened, whose day is day 0 unless \
        it says otherwise. How well each rule is known: *verified* in the source itself, \
        *secondary*, from *memory* (then it is a setting), or an *inference*.
        """
            + Procedures.ids().stream()
                .map(id -> Procedures.shipped(new Code(id)).orElseThrow())
                .map(LimitsCatalogueTest::section)
                .collect(Collectors.joining());
    if (Boolean.getBoolean("heard.regenerate")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("out of date: run the tests with -Dheard.regenerate=true").exists();
    assertThat(Files.readString(PAGE))
        .as("out of date: run the tests with -Dheard.regenerate=true")
        .isEqualTo(page);
  }

  private static String section(Procedure procedure) {
    return """

    ## %s (`%s`)

    | limit | what | stage | length | from | until | longest, by extension | who may set what | rule | known |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    %s

    Stages:

    | stage | kind | needs | leads to |
    | --- | --- | --- | --- |
    %s

    Grounds of refusal: %s.
    """
        .formatted(
            procedure.title(),
            procedure.id(),
            procedure.limits().stream()
                .map(LimitsCatalogueTest::row)
                .collect(Collectors.joining("\n")),
            procedure.stages().stream()
                .map(LimitsCatalogueTest::row)
                .collect(Collectors.joining("\n")),
            procedure.refusals().stream()
                .map(g -> "%s (%s)".formatted(g.title(), g.citation().text()))
                .collect(Collectors.joining("; ")));
  }

  private static String row(Limit limit) {
    var from = limit.from().stream().map(t -> t.said()).collect(Collectors.joining(", or "));
    var extension = limit.extension();
    return "| `%s` | %s | %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            limit.id(),
            limit.title(),
            limit.stage() == null ? "" : limit.stage(),
            limit.length() == null ? "left to the authority" : limit.length(),
            switch (limit.manner()) {
              case AFTER -> from;
              case AFTER_NEXT_WORKING_DAY -> from + ", or the next working day";
              case BEFORE -> "backwards from " + from;
              case BEGINNING_WITH -> "beginning with " + from;
            },
            limit.until().said(),
            extension == null
                ? ""
                : "%s: %s; %s decides%s (%s)"
                    .formatted(
                        extension.maximum(),
                        extension.grounds().stream()
                            .map(g -> g.title().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")),
                        word(extension.decider()),
                        extension.tell() ? " and tells the complainant" : "",
                        extension.citation().text()),
            limit.local().isEmpty()
                ? ""
                : "the authority: "
                    + limit.local().stream()
                        .map(LimitsCatalogueTest::word)
                        .sorted()
                        .collect(Collectors.joining(", ")),
            limit.citation().text(),
            word(limit.citation().confidence()));
  }

  private static String row(Stage stage) {
    return "| `%s` %s | %s | %s | %s |"
        .formatted(
            stage.id(),
            stage.title(),
            word(stage.kind()),
            stage.appointments().stream()
                .map(a -> "%d %s".formatted(a.number(), word(a.role())))
                .collect(Collectors.joining(", ")),
            stage.onward().stream()
                .map(o -> "%s: %s".formatted(o.stage(), word(o.condition())))
                .collect(Collectors.joining("; ")));
  }

  private static String word(Enum<?> constant) {
    return Code.of(constant).word().replace('-', ' ');
  }
}
