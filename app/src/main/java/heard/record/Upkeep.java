package heard.record;

import static heard.schema.record.Tables.CLOCK;
import static heard.schema.record.Tables.REPRESENTATION;

import heard.authority.Calendars;
import heard.authority.Profiles;
import heard.platform.AuthorityId;
import heard.platform.Walls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Brings the read model up to this release when Heard starts: to a newer derivation of its rows,
/// or to a calendar with holidays that the last release did not know.
@Component
public class Upkeep {

  /// What was done for an authority.
  public enum Done {
    NOTHING,
    CLOCKS_COUNTED_AGAIN,
    MADE_AGAIN
  }

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
  private static final int A_LINE = 10_000;

  private final Walls walls;
  private final Profiles profiles;
  private final Calendars calendars;
  private final RulesInForce rules;
  private final Rebuild rebuild;

  Upkeep(Walls walls, Profiles profiles, Calendars calendars, RulesInForce rules, Rebuild rebuild) {
    this.walls = walls;
    this.profiles = profiles;
    this.calendars = calendars;
    this.rules = rules;
    this.rebuild = rebuild;
  }

  @EventListener
  void started(ApplicationReadyEvent event) {
    var authorities = profiles.authorities();
    if (!authorities.isEmpty()) {
      calendars.enter();
    }
    for (var authority : authorities) {
      var done = bringUp(walls, rules, rebuild, authority);
      if (done != Done.NOTHING) {
        LOG.info("Read model of authority {}: {}", authority.value(), done);
      }
    }
  }

  /// Does what is needed for one authority; nothing, and without a lock, when it is up to date.
  static Done bringUp(Walls walls, RulesInForce rules, Rebuild rebuild, AuthorityId authority) {
    if (walls.reading(
        authority,
        t ->
            t.sql()
                .fetchExists(REPRESENTATION, REPRESENTATION.PROJECTION.ne(Projection.VERSION)))) {
      rebuild.all(
          authority,
          done -> {
            if (done % A_LINE == 0) {
              LOG.info("Read model of authority {}: {} made again", authority.value(), done);
            }
          });
      return Done.MADE_AGAIN;
    }
    if (walls.reading(
        authority,
        t ->
            t.sql()
                .fetchExists(
                    CLOCK, CLOCK.CALENDAR_VERSION.ne(rules.current(t).calendar().version())))) {
      rebuild.forCalendarInForce(authority);
      return Done.CLOCKS_COUNTED_AGAIN;
    }
    return Done.NOTHING;
  }
}
