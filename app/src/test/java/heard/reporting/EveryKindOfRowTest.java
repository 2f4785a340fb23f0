package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.ImportResult.Ending;
import heard.pages.RunningHeard;
import heard.record.Rebuild;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of every kind: from the log through the mapping to the figure, and back to what is behind
/// it.
class EveryKindOfRowTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Period YEAR = Period.year(2017);

  @TempDir private Path folder;

  @Test
  void payments_are_counted_and_added_up_by_the_day_paid_and_by_the_case_they_were_for()
      throws IOException {
    var council =
        MadeCouncil.in(HEARD, folder)
            .with(
                "log/mapping.yaml",
                """
                tables:
                  - files: [Ombudsman]
                    rows: representation
                    always: {kind: ombudsman-case}
                    columns:
                      Ref: reference
                      Received: received
                      Decision: ombudsman-decision
                  - files: [Payments]
                    rows: payment
                    columns:
                      Ref: reference
                      Paid: paid
                      Kind: payment-kind
                      Payee: payee
                      Amount: amount
                      For: linked-reference
                """)
            .with(
                "reports/made.md",
                """
                ---
                title: Payments
                ---
                ```table
                id: kinds
                caption: Payments
                down: kind
                across: number and sum
                population: payments-made
                period: the year
                rows:
                  - {by: payment-kind, unknown: ""}
                  - {label: Total, total: all}
                columns:
                  - {name: Number}
                  - {name: Pounds, value: {sum: amount}}
                  - {name: Mean, value: {mean: amount}, decimals: 2}
                ```
                ```table
                id: cases
                caption: Paid for the Ombudsman's cases of the year, whenever
                down: decision
                across: sum
                population: payments-of-ombudsman-cases-received
                period: the year
                rows:
                  - {label: Fault, ombudsman-decision: upheld}
                  - {label: Other, ombudsman-decision: {not: upheld}}
                  - {label: Large, amount: over 200}
                columns:
                  - {name: Pounds, value: {sum: amount}}
                ```
                """)
            .log(
                "Ombudsman.csv",
                """
                Ref | Received | Decision
                O-1 | 13/05/2017 | Upheld: fault
                O-2 | 14/06/2017 | Premature
                O-3 | 20/05/2016 | Upheld: fault
                """)
            .log(
                "Payments.csv",
                """
                Ref | Paid | Kind | Payee | Amount | For
                P-1 | 13/07/2017 | Remedy | complainant | £300.00 | O-1
                P-2 | 14/04/2018 | Remedy | complainant | 150.50 | O-1
                P-3 | 01/02/2018 | Remedy | complainant | 99.99 | O-3
                P-4 | 02/02/2018 | Independent investigation | Fern & Co | 1,250 |
                """);

    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);

    assertThat(council.table("kinds", YEAR))
        .containsExactly(
            "Independent investigation: 1 1250 1250.00",
            "Remedy: 2 400 200.00",
            "Other: 0 0 (an average of none)",
            "Total: 3 1650 550.00");
    assertThat(council.table("cases", YEAR))
        .containsExactly("Fault: 451", "Other: 0", "Large: 300");
    assertThat(council.behind("kinds", 0, YEAR)).containsExactly("P-4");
    assertThat(council.behind("cases", 0, YEAR)).containsExactly("O-1", "O-1");
    assertTheSameOnceRebuilt(council, "kinds", "cases");
  }

  @Test
  void contacts_are_counted_apart_and_answered_within_the_councils_own_calculation()
      throws IOException {
    var council =
        MadeCouncil.in(HEARD, folder)
            .change(
                "categories.yaml",
                "  - {code: compliment, label: Compliment}\n",
                """
                  - {code: compliment, label: Compliment}
                  - {code: duty, label: Duty matter, law: contact}
                  - {code: advice, label: Advice and signposting, law: contact}
                """)
            .change(
                "procedures.yaml",
                "procedures:\n",
                """
                procedures:
                  - id: enquiry
                    label: Enquiries
                """)
            .with(
                "log/mapping.yaml",
                """
                tables:
                  - files: [Contacts]
                    rows: representation
                    always: {procedure: enquiry, stage: enquiry/reply}
                    columns:
                      Ref: reference
                      Kind: kind
                      Was: converted-from
                      Since: converted
                      Received: received
                      Due: council-due
                      In time: council-within-target
                      Answered: responded
                """)
            .with(
                "reports/made.md",
                """
                ---
                title: Contacts
                ---
                ```table
                id: contacts
                caption: Contacts
                down: kind
                across: number
                period: the year
                rows:
                  - {label: Contacts, population: contacts-received}
                  - {label: Duty, population: contacts-received, kind: duty}
                  - {label: Enquiries, population: enquiries-received}
                  - {label: Members, population: members-correspondence-received}
                  - {label: Answered, population: stages-requested, kind: members-correspondence, responded-on: known}
                  - {label: By the date in the log, population: stages-requested, kind: members-correspondence, in-council-time: yes}
                  - {label: As the log says, population: stages-requested, council-within-target: yes}
                  - {label: Became a complaint, population: representations-converted, from-kind: enquiry, to-kind: complaint}
                columns:
                  - {name: Number}
                ```
                """)
            .log(
                "Contacts.csv",
                """
                Ref | Kind | Was | Since | Received | Due | In time | Answered
                C-1 | Duty matter | | | 03/07/2017 | | | 04/07/2017
                C-2 | Advice and signposting | | | 03/07/2017 | | |
                C-3 | Enquiry | | | 03/07/2017 | | |
                C-4 | Members' correspondence | | | 03/07/2017 | 17/07/2017 | Y | 17/07/2017
                C-5 | Members' correspondence | | | 03/07/2017 | 17/07/2017 | N | 18/07/2017
                C-6 | Members' correspondence | | | 03/07/2017 | 17/07/2017 | |
                C-7 | Complaint | Enquiry | 10/07/2017 | 03/07/2017 | | |
                """);

    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);

    assertThat(council.table("contacts", YEAR))
        .containsExactly(
            "Contacts: 2",
            "Duty: 1",
            "Enquiries: 1",
            "Members: 3",
            "Answered: 2",
            "By the date in the log: 1",
            "As the log says: 1",
            "Became a complaint: 1");
    assertThat(council.behind("contacts", 7, YEAR)).containsExactly("C-7");
    assertTheSameOnceRebuilt(council, "contacts");
  }

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
    assertTheSameOnceRebuilt(council, "sexes", "complainants");

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

  private static void assertTheSameOnceRebuilt(MadeCouncil council, String... tables) {
    var today = LocalDate.ofInstant(HEARD.clock().instant(), ZoneId.of("Europe/London"));
    for (var table : tables) {
      var before = council.table(table, YEAR);
      assertThat(council.tableAsKnown(table, YEAR, today)).as("as known today").isEqualTo(before);
      HEARD.get(Rebuild.class).all(council.authority(), _ -> {});
      assertThat(council.table(table, YEAR)).as("rebuilt").isEqualTo(before);
    }
  }
}
