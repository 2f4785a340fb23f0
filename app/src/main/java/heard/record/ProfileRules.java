package heard.record;

import heard.authority.Calendars;
import heard.authority.ProcedureInUse;
import heard.authority.Profiles;
import heard.casefile.retention.RetentionSchedule;
import heard.platform.AuthorityId;
import heard.platform.Transaction;
import heard.procedure.Code;
import heard.procedure.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules that the authorities' profiles and the calendar give. A version of a procedure never
/// changes, so it is read once.
@Component
final class ProfileRules implements RulesInForce {

  private record Version(AuthorityId authority, Code id, String digest) {}

  private final Profiles profiles;
  private final Calendars calendars;
  private final Map<Version, ProcedureInUse> read = new ConcurrentHashMap<>();

  ProfileRules(Profiles profiles, Calendars calendars) {
    this.profiles = profiles;
    this.calendars = calendars;
  }

  @Override
  public Rules current(Transaction transaction) {
    return rules(transaction, calendars.current());
  }

  @Override
  public Rules knownOn(Transaction transaction, LocalDate day) {
    return rules(transaction, calendars.knownOn(day));
  }

  private Rules rules(Transaction transaction, WorkingCalendar calendar) {
    return new Rules() {
      private @Nullable RetentionSchedule retention;

      @Override
      public WorkingCalendar calendar() {
        return calendar;
      }

      @Override
      public Optional<ProcedureInUse> procedure(Code id, String digest) {
        var version = new Version(transaction.authority(), id, digest);
        var known = read.get(version);
        if (known != null) {
          return Optional.of(known);
        }
        var found = profiles.procedure(transaction, id, digest);
        found.ifPresent(procedure -> read.put(version, procedure));
        return found;
      }

      // Read when it is first asked for: not everyone does.
      @Override
      public RetentionSchedule retention() {
        var known = retention;
        if (known == null) {
          known = profiles.current(transaction).retention();
          retention = known;
        }
        return known;
      }
    };
  }
}
