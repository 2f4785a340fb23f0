package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.authority.Profiles;
import heard.caselog.LogImports.Table;
import heard.caselog.changes.Accepting;
import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One line of a mapping reads several files, and a later export lacks one of them.
class FilesOfOneLineTest extends LaterExports {

  private static final String MAPPING =
      """
      tables:
        - files: Cases
          rows: representation
          columns: {Ref: reference, Kind: kind, Received: received}
        - files: Themes FILES
          rows: theme
          columns: {Ref: reference, Theme: theme}
      """;

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      nullValues = "none",
      value = {
        "q1 q2, q1 q2, '', the same files",
        "q1 q2, q1, q2, one of two is missing",
        "q1 q2, none, q1 q2, all are missing",
        "q1 q2, q1 q2 q3, '', another one has come",
        "q1 q2, q2 q3, '', the oldest has made room for a new one",
        "q1 q2, q3, q1 q2, one new file is not two",
        "april, may, '', the name holds the day of the export",
        "april / may, may, '', and did so before",
        "april / may, april, '', of one file any will do",
        "a-april b-april, a-may b-may, '', the same of two",
        "a-april b-april / a-may b-may, a-may b-may, '', and did so before",
        "a-april b-april / a-may b-may, a-june, a-may b-may, of the last ones one is missing",
        "q1 q2 / q3, q1 q2 q3, '', new cases were taken in by themselves",
        "q1 q2 / q3, q1 q3, q2, and what came with them stands for nothing else",
        "q1 / q1 q2, q1, q2, a second one has come since",
      })
  void what_is_missing_is_what_nothing_new_can_stand_for(
      String before, String now, String missing, String why) {
    var exports = Arrays.stream(before.split(" / ")).map(FilesOfOneLineTest::tables).toList();

    assertThat(LackingTables.lacking(exports, tables(now)))
        .as(why)
        .hasSameElementsAs(tables(missing));
  }

  @Test
  void without_one_of_them_no_change_is_taken_over_until_the_mapping_says_that_it_is_not_kept()
      throws IOException {
    map("*");
    assertThat(given(Accepting.NONE, "2017", "2018").isWhole()).isTrue();
    assertThatThrownBy(() -> given(Accepting.ALL, "2018"))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("An earlier export had rows in Themes 2017.csv, and this one");
    assertThat(given(Accepting.NONE, "2018").isWhole()).as("new cases alone").isTrue();
    assertThat(given(Accepting.ALL, "2017", "2018").changes().changed()).isZero();

    map("2018");
    assertThat(given(Accepting.ALL, "2018").changes().changed()).isEqualTo(1);
  }

  private static Set<Table> tables(@org.jspecify.annotations.Nullable String names) {
    return names == null || names.isEmpty()
        ? Set.of()
        : Arrays.stream(names.split(" "))
            .map(name -> new Table(name + ".csv", Optional.empty()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void map(String themes) throws IOException {
    Files.writeString(folder.resolve("profile/log/mapping.yaml"), MAPPING.replace("FILES", themes));
    HEARD.get(Profiles.class).load(folder.resolve("profile"));
  }

  /// One case with a theme in each of these years.
  private ImportResult given(Accepting accepting, String... years) throws IOException {
    var log = LogUnderTest.at(Files.createTempDirectory(folder, "log"));
    log.add("Cases.csv", "Ref,Kind,Received").add("Cases.csv", "R-1,complaint,13/04/2017");
    for (var year : years) {
      var theme = year.equals("2017") ? "Staff attitude" : "Lack of communication and contact";
      log.add("Themes %s.csv".formatted(year), "Ref,Theme");
      log.add("Themes %s.csv".formatted(year), "R-1," + theme);
    }
    return run(log, accepting);
  }
}
