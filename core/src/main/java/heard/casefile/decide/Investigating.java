package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.investigation.Investigation;
import heard.casefile.investigation.InvestigationEvent.Adjudicated;
import heard.casefile.investigation.InvestigationEvent.IndependentPersonAppointed;
import heard.casefile.investigation.InvestigationEvent.InvestigatorAppointed;
import heard.casefile.investigation.InvestigationEvent.ReportReturned;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintAgreed;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintAmended;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintSet;
import heard.casefile.stage.Course.IndependenceChecked;
import heard.casefile.standing.Position;
import heard.casefile.standing.Standing;
import heard.procedure.Appointment;
import heard.procedure.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Running an independent investigation.
public final class Investigating {

  private static final Code INDEPENDENT_PERSON = Code.of(Appointment.Role.INDEPENDENT_PERSON);

  private Investigating() {}

  /// Appoints the investigating officer.
  ///
  /// @param inLineManagement of the service or person complained about
  public static Decision appointInvestigator(
      Position at, int stage, PersonId person, boolean inLineManagement, LocalDate on) {
    return atInvestigation(at, on)
        .unless(
            !inLineManagement,
            "in-line-management",
            "Somebody in the line management of the service complained about cannot investigate"
                + " it.",
            "Appoint an officer from elsewhere, or from outside.")
        .unless(
            !of(at, stage).independentPeople().contains(person),
            "is-independent-person",
            "They are the Independent Person of this investigation.",
            "Appoint somebody else.")
        .record(on, new InvestigatorAppointed(stage, person));
  }

  /// Appoints the independent person, whom every investigation needs.
  public static Decision appointIndependentPerson(
      Position at, int stage, PersonId person, Independence independence, LocalDate on) {
    return atInvestigation(at, on)
        .unless(independence.against())
        .unless(
            !of(at, stage).investigators().contains(person),
            "is-investigator",
            "They are the Investigating Officer of this investigation.",
            "Appoint somebody else.")
        .record(
            on,
            new IndependenceChecked(stage, INDEPENDENT_PERSON, person, true),
            new IndependentPersonAppointed(stage, person));
  }

  /// Notes that the statement of complaint is agreed with the complainant.
  public static Decision agreeStatement(
      Position at, int stage, @Nullable PaperRef statement, LocalDate on) {
    return withOfficers(at, stage, on).record(on, new StatementOfComplaintAgreed(stage, statement));
  }

  /// Settles the statement of complaint after reasonable attempts to agree it.
  public static Decision setStatement(
      Position at, int stage, @Nullable PaperRef statement, LocalDate on) {
    return withOfficers(at, stage, on).record(on, new StatementOfComplaintSet(stage, statement));
  }

  /// Changes the statement of complaint. No date moves.
  public static Decision amendStatement(
      Position at, int stage, @Nullable PaperRef statement, LocalDate on) {
    return withOfficers(at, stage, on)
        .unless(
            of(at, stage).statementOn().isPresent(),
            "no-statement",
            "There is no statement of complaint yet.",
            "Agree it first.")
        .record(on, new StatementOfComplaintAmended(stage, statement));
  }

  /// Sends a report back to the investigating officer. The clock runs on.
  public static Decision returnReport(Position at, int stage, @Nullable Code reason, LocalDate on) {
    return atInvestigation(at, on)
        .unless(
            of(at, stage).reportOn().isPresent(),
            "no-report",
            "There is no report to send back.",
            "Record its arrival first.")
        .record(on, new ReportReturned(stage, reason));
  }

  /// Records the adjudication.
  public static Decision adjudicate(
      Position at, int stage, @Nullable PaperRef adjudication, LocalDate on) {
    var investigation = of(at, stage);
    return atInvestigation(at, on)
        .unless(
            investigation.reportOn().isPresent() && investigation.independentReportOn().isPresent(),
            "reports-missing",
            "Both reports have to be in before they can be adjudicated.",
            "Record the arrival of the Investigating Officer's report and of the Independent"
                + " Person's.")
        .record(on, new Adjudicated(stage, adjudication));
  }

  private static Ruling withOfficers(Position at, int stage, LocalDate on) {
    var investigation = of(at, stage);
    return atInvestigation(at, on)
        .unless(
            investigation.hasInvestigator(),
            "no-investigator",
            "No Investigating Officer is in post.",
            "Appoint one.")
        .unless(
            investigation.hasIndependentPerson(),
            "no-independent-person",
            "No Independent Person is in post; every investigation needs one from its start.",
            "Appoint one.");
  }

  private static Ruling atInvestigation(Position at, LocalDate on) {
    var open =
        at.standing() instanceof Standing.AtInvestigation state
            && !(state instanceof Standing.Adjudicated);
    return Ruling.on(at, on)
        .unless(
            open,
            "not-at-investigation",
            "No investigation is under way.",
            "Open the stage first, or reopen it.");
  }

  private static Investigation of(Position at, int stage) {
    return new Investigation(at.file().facts().ofStage(stage));
  }
}
