package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.ImportResult.Ending;
import heard.pages.RunningHeard;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
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
    council.assertTheSameOnceRebuilt(YEAR, "kinds", "cases");
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
    council.assertTheSameOnceRebuilt(YEAR, "contacts");
  }
}
