package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.ImportResult.Ending;
import heard.pages.RunningHeard;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The people concerned: from the rows of a log to what is counted of them, and nobody's name in
/// it.
class ConcernedRowsTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Period YEAR = Period.year(2017);

  private static final String CHILDREN =
      """
      tables:
        - files: [Representations]
          rows: representation
          always: {kind: complaint}
          columns:
            Ref: reference
            Received: received
            Child: child-name
            Gender: sex
            Whose: data-subject
        - files: [Children]
          rows: child
          columns:
            Ref: reference
            Child no: child-number
            Child name: child-name
            Age: age
            Gender:
              field: sex
              words: {None recorded: unknown}
            Ethnicity: ethnic-group
      """;

  @TempDir private Path folder;

  @Test
  void children_are_counted_by_what_was_answered_and_erasing_them_leaves_the_figures()
      throws IOException {
    var council =
        MadeCouncil.in(HEARD, folder)
            .with("log/mapping.yaml", CHILDREN)
            .with(
                "reports/made.md",
                """
                ---
                title: Children
                ---
                ```table
                id: sexes
                caption: Children by sex
                down: sex
                across: number
                population: children-of-representations-received
                period: the year
                rows:
                  - {by: sex, zero: no}
                  - {label: Under 10, age: 0 to 9}
                  - {label: Age not known, age: unknown}
                  - {label: All, total: all}
                columns:
                  - {name: Children}
                  - {name: Representations, value: representations}
                  - {name: Mean age, value: {mean: age}, decimals: 1}
                ```
                ```table
                id: complainants
                caption: Complainants by sex
                down: sex
                across: number
                population: complainants-of-representations-received
                period: the year
                rows:
                  - {by: sex, zero: no}
                columns:
                  - {name: Number}
                ```
                """)
            .log(
                "Representations.csv",
                """
                Ref | Received | Child | Gender | Whose
                R-1 | 23/07/2017 | Sage Example | |
                R-2 | 04/07/2017 | Basil Fixture | Male |
                R-3 | 05/07/2017 | | Female | complainant
                R-4 | 05/07/2016 | Fern Sample | Male |
                """)
            .log(
                "Children.csv",
                """
                Ref | Child no | Child name | Age | Gender | Ethnicity
                R-1 | 1 | | 7 | Female |
                R-1 | 2 | Clover Sample | 12 | None recorded | Not asked
                R-1 | 3 | | | Prefer not to say |
                """);

    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);

    var sexes = council.table("sexes", YEAR);
    assertThat(sexes)
        .containsExactly(
            "Female: 1 1 7.0",
            "Male: 1 1 (an average of none)",
            "Prefer not to say: 1 1 (an average of none)",
            "Not recorded: 1 1 12.0",
            "Under 10: 1 1 7.0",
            "Age not known: 2 2 (an average of none)",
            "All: 4 2 9.5");
    assertThat(council.table("complainants", YEAR)).containsExactly("Female: 1");
    assertThat(council.behind("sexes", 0, YEAR)).containsExactly("R-1");
    council.assertTheSameOnceRebuilt(YEAR, "sexes", "complainants");

    HEARD
        .walls()
        .in(
            council.authority(),
            transaction -> {
              assertThat(transaction.sql().fetchCount(heard.schema.people.Tables.PERSON))
                  .isEqualTo(4);
              return transaction.sql().deleteFrom(heard.schema.people.Tables.PERSON).execute();
            });
    assertThat(council.table("sexes", YEAR)).isEqualTo(sexes);
  }

  @Test
  void ages_lie_in_the_bands_that_the_profile_says() throws IOException {
    var council =
        MadeCouncil.in(HEARD, folder)
            .change(
                "categories.yaml",
                "{code: 5-9, label: 5 to 9, law: band}",
                "{code: 5-9, label: 5 to 9, law: band, years: 5 to 9}")
            .change(
                "categories.yaml",
                "{code: 26-and-over, label: 26 and over, law: band}",
                "{code: 26-and-over, label: 26 and over, law: band, years: 26 or more}")
            .with(
                "log/mapping.yaml",
                """
                tables:
                  - files: [Representations]
                    rows: representation
                    always: {kind: complaint}
                    columns: {Ref: reference, Received: received, Age: age, Band: age-band}
                """)
            .with(
                "reports/made.md",
                """
                ---
                title: Ages
                ---
                ```table
                id: bands
                caption: Bands
                down: band
                across: number
                population: children-of-representations-received
                period: the year
                rows:
                  - {by: age-band, zero: no}
                columns:
                  - {name: Number}
                ```
                """)
            .log(
                "Representations.csv",
                """
                Ref | Received | Age | Band
                A-1 | 23/07/2017 | 5 |
                A-2 | 23/07/2017 | 9 | 10 to 15
                A-3 | 23/07/2017 | | 10 to 15
                A-4 | 23/07/2017 | 70 |
                A-5 | 23/07/2017 | 12 |
                A-6 | 23/07/2017 | | Not asked
                """);

    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);

    assertThat(council.table("bands", YEAR))
        .containsExactly(
            "5 to 9: 2", "10 to 15: 1", "26 and over: 1", "Not asked: 1", "Not recorded: 1");
  }

  @Test
  void what_is_wrong_with_a_child_or_an_amount_is_said_with_its_row() throws IOException {
    var council =
        MadeCouncil.in(HEARD, folder)
            .with(
                "log/mapping.yaml",
                CHILDREN
                    + """
                      - files: [Payments]
                        rows: payment
                        columns:
                          Ref: reference
                          Kind: payment-kind
                          Amount: amount
                    """)
            .log(
                "Representations.csv",
                "Ref | Received | Child | Gender | Whose\nR-1 | 23/07/2017 | | |\n")
            .log(
                "Children.csv",
                """
                Ref | Child no | Child name | Age | Gender | Ethnicity
                R-1 | | | 7 | Female |
                R-1 | 0 | | 7 | Female |
                R-1 | 2 | | twelve | Female |
                R-1 | 3 | | | Femail |
                R-1 | 4 | | | |
                R-1 | 4 | | | |
                R-9 | 1 | | | |
                """)
            .log("Payments.csv", "Ref | Kind | Amount\nP-1 | Remedy | £1,2,3\nP-2 | Remedy |\n");

    assertThat(council.take().ending()).isEqualTo(Ending.REFUSED);

    assertThat(council.faults())
        .containsExactlyInAnyOrder(
            "Children.csv, row 2, Child no, : Each row here needs a child number.",
            "Children.csv, row 3, Child no, 0: This is not a whole number from 1 on.",
            "Children.csv, row 4, Age, twelve: This is not a whole number from 0 on.",
            "Children.csv, row 5, Gender, Femail: The mapping does not know the word \"Femail\" as sex.",
            "Children.csv, row 7, Ref, R-1: Children.csv, row 6 already says this of it.",
            "Children.csv, row 8, Ref, R-9: No representation in these files has this reference.",
            "Payments.csv, row 2, Amount, £1,2,3: This is not a sum of money.",
            "Payments.csv, row 3, Amount, : Each row here needs an amount.");
  }
}
