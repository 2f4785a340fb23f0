package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.catalogue.Catalogue;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Writing;
import heard.reporting.definition.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Writes `docs/catalogues/measures.md` from the catalogue, and fails when it is out of date.
class MeasuresCatalogueTest {

  private static final Path PAGE = Path.of("../docs/catalogues/measures.md");

  @Test
  void the_catalogue_of_measures_is_what_reports_can_count() throws IOException {
    var page =
        """
        # What reports can count

        Made from the catalogue in `heard.reporting.catalogue`; not written by hand. How the words \
        are used in a definition: [reports](../configuring/reports.md).

        ## Populations

        | population | what a row is | which rows, and how they are placed in a period |
        | --- | --- | --- |
        %s

        ## Dimensions

        | dimension | what it is | values | of |
        | --- | --- | --- | --- |
        %s

        ## What people wrote

        A list prints it; counting never reads it.

        | field of a list | what it is | of |
        | --- | --- | --- |
        %s

        ## Measures

        | measure | what it gives |
        | --- | --- |
        %s
        """
            .formatted(
                Catalogue.populations().stream()
                    .map(MeasuresCatalogueTest::row)
                    .collect(Collectors.joining("\n")),
                Catalogue.dimensions().stream()
                    .map(MeasuresCatalogueTest::row)
                    .collect(Collectors.joining("\n")),
                Catalogue.writings().stream()
                    .map(MeasuresCatalogueTest::row)
                    .collect(Collectors.joining("\n")),
                Measures.all().entrySet().stream()
                    .map(one -> "| `%s` | %s |".formatted(one.getKey(), one.getValue()))
                    .collect(Collectors.joining("\n")));
    if (Boolean.getBoolean("heard.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("out of date: run the tests with -Dheard.regenerate=true").exists();
    assertThat(Files.readString(PAGE))
        .as("out of date: run the tests with -Dheard.regenerate=true")
        .isEqualTo(page);
  }

  private static String row(Population population) {
    return "| `%s` | %s | %s |"
        .formatted(population.name(), population.grain().plural(), population.words());
  }

  private static String row(Writing writing) {
    return "| `%s` | %s | %s |"
        .formatted(writing.word(), writing.words(), writing.part().name().toLowerCase(Locale.ROOT));
  }

  private static String row(Dimension dimension) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            dimension.name(),
            dimension.words(),
            values(dimension),
            dimension.expressions().keySet().stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", ")));
  }

  private static String values(Dimension dimension) {
    var codes =
        dimension.schemes().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    return switch (dimension.kind()) {
      case CODE -> "a code of " + codes;
      case CODES -> "several codes of " + codes;
      case FLAG -> "yes or no";
      case DAY -> "a day";
      case NUMBER -> "a number";
    };
  }
}
