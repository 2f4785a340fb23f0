package heard.record;

import heard.authority.BankHolidays;
import heard.authority.ProcedureInUse;
import heard.authority.Profile;
import heard.authority.ProfileReader;
import heard.casefile.retention.RetentionSchedule;
import heard.platform.Transaction;
import heard.platform.yaml.Faults;
import heard.procedure.Code;
import heard.procedure.WorkingCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// The rules of a profile of the project, and a calendar and a schedule that a test may change.
final class TestRules implements RulesInForce {

  static final Profile SUNDERLAND =
      ProfileReader.read(Path.of("../profiles/sunderland"), new Faults()).orElseThrow();

  private WorkingCalendar calendar = BankHolidays.calendar();
  private RetentionSchedule retention = RetentionSchedule.COMMON_PRACTICE;

  void become(WorkingCalendar other) {
    calendar = other;
  }

  void become(RetentionSchedule other) {
    retention = other;
  }

  @Override
  public Rules current(Transaction transaction) {
    return rules(calendar);
  }

  @Override
  public Rules knownOn(Transaction transaction, LocalDate day) {
    return rules(calendar.asKnownOn(day));
  }

  private Rules rules(WorkingCalendar calendar) {
    return new Rules() {
      @Override
      public WorkingCalendar calendar() {
        return calendar;
      }

      @Override
      public Optional<ProcedureInUse> procedure(Code id, String digest) {
        return SUNDERLAND.procedure(id).filter(p -> p.procedure().digest().equals(digest));
      }

      @Override
      public RetentionSchedule retention() {
        return retention;
      }
    };
  }
}
