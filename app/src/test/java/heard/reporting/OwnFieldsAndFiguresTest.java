package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.access.Role;
import heard.authority.ProfileReader;
import heard.caselog.ImportResult.Ending;
import heard.caselog.Imports;
import heard.pages.RunningHeard;
import heard.pages.Visitor;
import heard.platform.yaml.Faults;
import heard.record.Rebuild;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a profile adds: fields that are recorded from a day on, and figures from outside the cases.
class OwnFieldsAndFiguresTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Period YEAR_BEFORE = Period.year(2015);
  private static final Period OF_CHANGE = Period.year(2016);
  private static final Period YEAR = Period.year(2017);

  @TempDir private Path folder;

  private MadeCouncil council() throws IOException {
    return MadeCouncil.in(HEARD, folder)
        .with(
            "fields.yaml",
            """
            fields:
              - id: duty
                label: Category of duty matter
                from: 2016-10-01
                values:
                  - {code: assessment, label: Assessment requested}
                  - {code: contact, label: Contact, words: [visit]}
              - {id: second-theme, label: Second theme, of: stage, scheme: theme}
            """)
        .with(
            "figures.yaml",
            """
            figures:
              - id: children
                label: Children receiving services
                words: [children receiving services 2017/18]
                values:
                  - {value: 1000, date: 2016-03-31, source: the census}
                  - {value: 1250.5, date: 2017-06-30, source: the census}
            """)
        .with(
            "log/mapping.yaml",
            """
            tables:
              - files: [Representations]
                rows: representation
                always: {kind: complaint, procedure: children-act-1989, stage: children-act-1989/stage-1}
                columns:
                  Ref: reference
                  Received: received
                  Category:
                    field: own/duty
                    words: {not clear: unknown}
                  Theme: {field: own/second-theme, words: {rude: staff}}
              - files: [Parameters]
                rows: figure
                columns:
                  Key: figure
                  Value: value
                  Note: note
            """)
        .with(
            "reports/made.md",
            """
            ---
            title: Fields and figures
            ---
            ```table
            id: duty
            caption: Duty matters
            down: category
            across: number
            population: representations-received
            period: the year
            rows:
              - {by: own/duty}
              - {label: Known, own/duty: known}
              - {label: All, total: all}
            columns:
              - {name: Number}
              - {name: "%", value: percent of column}
            ```
            ```table
            id: second
            caption: Second theme of stages
            down: theme
            across: number
            population: stages-requested
            period: the year
            rows:
              - {label: Staff, own/second-theme: staff}
              - {label: None, own/second-theme: unknown}
            columns:
              - {name: Number}
            ```
            ```table
            id: rates
            caption: Rates
            down: figure
            across: value
            population: representations-received
            period: the year
            notes: [As in the census.]
            rows:
              - {label: Children, value: {given: {figure: children}}, decimals: 1}
              - {label: Percent, value: {percent: {of: {figure: children}}}, decimals: 2}
              - {label: For each 1000, value: {rate: {per: 1000, of: {figure: children}}}}
            columns:
              - {name: Value}
            ```
            """)
        .log(
            "Representations.csv",
            """
            Ref | Received | Category | Theme
            F-1 | 20/05/2015 | |
            F-2 | 20/05/2016 | |
            F-3 | 20/05/2016 | visit |
            F-4 | 20/11/2016 | visit | rude
            F-5 | 20/11/2016 | not clear |
            F-6 | 20/11/2016 | |
            F-7 | 20/11/2017 | Assessment requested | Delay
            """);
  }

  @Test
  void what_came_before_a_field_was_recorded_is_neither_nought_nor_unknown() throws IOException {
    var council = council();
    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);

    var duty = council.table("duty", OF_CHANGE);
    assertThat(duty)
        .containsExactly(
            "Assessment requested: 0 0",
            "Contact: 1 20",
            "Not recorded before 1 October 2016: 2 40",
            "Not known: 2 40",
            "Known: 1 20",
            "All: 5 100");
    assertThat(council.table("duty", YEAR))
        .containsExactly(
            "Assessment requested: 1 100", "Contact: 0 0", "Known: 1 100", "All: 1 100");
    assertThat(council.table("duty", YEAR_BEFORE))
        .containsExactly(
            "Assessment requested: (not recorded before 1 October 2016) (not recorded before 1 October 2016)",
            "Contact: (not recorded before 1 October 2016) (not recorded before 1 October 2016)",
            "Not recorded before 1 October 2016: 1 100",
            "Known: (not recorded before 1 October 2016) (not recorded before 1 October 2016)",
            "All: 1 100");
    assertThat(council.table("second", OF_CHANGE)).containsExactly("Staff: 1", "None: 4");
    assertThat(council.behind("duty", 2, OF_CHANGE)).containsExactly("F-4");
    HEARD.get(Rebuild.class).all(council.authority(), _ -> {});
    assertThat(council.table("duty", OF_CHANGE)).isEqualTo(duty);
  }

  @Test
  void the_case_page_names_the_field_and_its_value_as_the_profile_does() throws IOException {
    var council = council();
    assertThat(council.take().ending()).isEqualTo(Ending.RECORDED);
    HEARD.person("fields@example.org", "Olive Fields", council.authority(), Role.MANAGER);
    var page =
        Visitor.signedIn(HEARD, "fields@example.org")
            .open("/representations/" + council.idOf("F-4"))
            .body();
    assertThat(page).contains("Category of duty matter", "Second theme");
    assertThat(page).contains("Attitude and behaviour of staff");
  }

  @Test
  void a_rate_takes_the_figure_of_its_day_and_says_where_it_is_from() throws IOException {
    var council = council();
    assertThat(council.take().ending()).isEqualTo(Ending.RECORDED);

    assertThat(council.table("rates", OF_CHANGE))
        .containsExactly("Children: 1000.0", "Percent: 0.50", "For each 1000: 5.0");
    assertThat(council.notes("rates", OF_CHANGE))
        .containsExactly(
            "As in the census.",
            "Children receiving services: 1,000 on 31 March 2016, from the census.");
    assertThat(council.table("rates", YEAR))
        .containsExactly("Children: 1250.5", "Percent: 0.08", "For each 1000: 0.8");
    assertThat(council.table("rates", YEAR_BEFORE))
        .containsExactly("Children: 1000.0", "Percent: 0.10", "For each 1000: 1.0");
    assertThat(council.table("rates", Period.year(2014)))
        .allMatch(
            line -> line.endsWith("(no figure Children receiving services by 31 March 2015)"));
  }

  @Test
  void a_figure_that_a_log_brings_goes_before_the_profiles_until_its_import_is_undone()
      throws IOException {
    var council =
        council()
            .log(
                "Parameters.csv",
                "Key | Value | Note\nchildren receiving services 2017/18 | 2,000 | counted by hand\n");
    var taken = council.take();
    assertThat(taken.ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);

    assertThat(council.table("rates", OF_CHANGE))
        .containsExactly("Children: 2000.0", "Percent: 0.25", "For each 1000: 2.5");
    assertThat(council.notes("rates", OF_CHANGE))
        .contains("Children receiving services: 2,000, from the log.");
    HEARD.get(Rebuild.class).all(council.authority(), _ -> {});
    assertThat(council.table("rates", OF_CHANGE)).contains("Children: 2000.0");

    HEARD.get(Imports.class).undo(Actor.command(council.authority()), taken.id().orElseThrow());
    assertThat(council.table("rates", OF_CHANGE)).contains("Children: 1000.0");
  }

  @Test
  void what_is_wrong_with_a_figure_or_a_value_is_said_with_its_row() throws IOException {
    var council =
        council()
            .log(
                "Representations.csv",
                "Ref | Received | Category | Theme\nF-1 | 20/05/2016 | vsit |\n")
            .log(
                "Parameters.csv",
                """
                Key | Value | Note
                children | 2000 |
                children | 2001 |
                childs | 2001 |
                children | many |
                """);
    assertThat(council.take().ending()).isEqualTo(Ending.REFUSED);
    assertThat(council.faults())
        .containsExactlyInAnyOrder(
            "Representations.csv, row 2, Category, vsit: The mapping does not know the word \"vsit\" as own/duty.",
            "Parameters.csv, row 3, Key, children: Parameters.csv, row 2 already says this of it.",
            "Parameters.csv, row 4, Key, childs: The mapping does not know the word \"childs\" as figure.",
            "Parameters.csv, row 5, Value, many: This is not a number.");
  }

  @Test
  void faults_of_the_files_are_named_with_their_lines() throws IOException {
    council();
    var profile = folder.resolve("profile");
    Files.writeString(
        profile.resolve("fields.yaml"),
        """
        fields:
          - {id: one, label: One, scheme: themes}
          - {id: two, label: Two}
          - {id: two, label: Two, of: remedy, scheme: theme}
        """);
    Files.writeString(
        profile.resolve("figures.yaml"),
        """
        figures:
          - id: children
            label: Children
            values:
              - {value: 1 000, date: 2016-03-31, source: the census}
              - {value: 1000, date: 2016-03-31, source: the census}
              - {value: 1001, date: 2016-03-31, source: the census}
        """);
    var faults = new Faults();
    assertThat(ProfileReader.read(profile, faults)).isEmpty();
    assertThat(faults.say())
        .contains(
            "fields.yaml:2",
            "\"themes\" is no scheme",
            "fields.yaml:3",
            "neither or both",
            "fields.yaml:4",
            "figures.yaml:5",
            "\"1 000\" is no number",
            "figures.yaml:7",
            "There is a value of 2016-03-31 already");
  }
}
