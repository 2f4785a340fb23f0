package heard.casefile.investigation;

import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.PersonId;
import heard.casefile.investigation.InvestigationEvent.Adjudicated;
import heard.casefile.investigation.InvestigationEvent.AppointmentEnded;
import heard.casefile.investigation.InvestigationEvent.IndependentPersonAppointed;
import heard.casefile.investigation.InvestigationEvent.IndependentReportReceived;
import heard.casefile.investigation.InvestigationEvent.InvestigatorAppointed;
import heard.casefile.investigation.InvestigationEvent.InvestigatorReportReceived;
import heard.casefile.investigation.InvestigationEvent.ReportReturned;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintAgreed;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintSet;
import heard.procedure.Appointment;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What happened only at an independent investigation.
///
/// @param facts of its stage
public record Investigation(Facts facts) {

  private static final Code INVESTIGATOR = Code.of(Appointment.Role.INVESTIGATING_OFFICER);
  private static final Code INDEPENDENT_PERSON = Code.of(Appointment.Role.INDEPENDENT_PERSON);

  /// Whether an investigating officer is in post.
  public boolean hasInvestigator() {
    return facts
        .last(InvestigatorAppointed.class)
        .filter(f -> !hasLeft(f, INVESTIGATOR))
        .isPresent();
  }

  /// Whether an independent person is in post.
  public boolean hasIndependentPerson() {
    return facts
        .last(IndependentPersonAppointed.class)
        .filter(f -> !hasLeft(f, INDEPENDENT_PERSON))
        .isPresent();
  }

  private boolean hasLeft(Fact<?> appointment, Code role) {
    return facts.after(appointment).all(AppointmentEnded.class).stream()
        .anyMatch(f -> f.event().role().equals(role));
  }

  /// Everyone who was an independent person here, also those who left.
  public Set<PersonId> independentPeople() {
    var people = new LinkedHashSet<PersonId>();
    facts
        .all(IndependentPersonAppointed.class)
        .forEach(f -> Optional.ofNullable(f.event().person()).ifPresent(people::add));
    return people;
  }

  /// Everyone who was an investigating officer here, also those who left.
  public Set<PersonId> investigators() {
    var people = new LinkedHashSet<PersonId>();
    facts
        .all(InvestigatorAppointed.class)
        .forEach(f -> Optional.ofNullable(f.event().person()).ifPresent(people::add));
    return people;
  }

  /// The day the statement of complaint was first agreed, or settled by the investigator.
  public Optional<LocalDate> statementOn() {
    var agreed = facts.day(StatementOfComplaintAgreed.class);
    var set = facts.day(StatementOfComplaintSet.class);
    if (agreed.isPresent() && set.isPresent()) {
      return agreed.get().isBefore(set.get()) ? agreed : set;
    }
    return agreed.or(() -> set);
  }

  /// The investigator's report, unless it was returned since.
  public Optional<LocalDate> reportOn() {
    return facts
        .last(InvestigatorReportReceived.class)
        .filter(f -> !facts.after(f).any(ReportReturned.class))
        .map(Fact::stands);
  }

  public Optional<LocalDate> independentReportOn() {
    return facts.last(IndependentReportReceived.class).map(Fact::stands);
  }

  public Optional<LocalDate> adjudicatedOn() {
    return facts.last(Adjudicated.class).map(Fact::stands);
  }
}
