package heard.access;

import static heard.schema.installation.Tables.SESSION;

import heard.platform.NotRecorded;
import heard.platform.Walls;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/// Sessions in the database: the account and the authority chosen, nothing else, so that any node
/// can answer any request. When a session was last used is written at most once a minute.
@Component
class Sessions implements SessionRepository<HeardSession> {

  /// How long a session lasts that nobody uses.
  static final Duration IDLE = Duration.ofMinutes(60);

  /// How long a session lasts at most.
  static final Duration LONGEST = Duration.ofHours(12);

  private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

  private final Walls walls;
  private final InstantSource clock;

  Sessions(Walls walls, InstantSource clock) {
    this.walls = walls;
    this.clock = clock;
  }

  @Override
  public HeardSession createSession() {
    return new HeardSession(Secret.fresh(), clock.instant(), IDLE);
  }

  @Override
  public @Nullable HeardSession findById(String id) {
    var now = clock.instant();
    return walls
        .outside(sql -> KeptSession.find(sql, Secret.digest(id)))
        .filter(kept -> lasts(kept.created(), kept.accessed(), now))
        .map(kept ->
            new HeardSession(
                id, kept.created(), kept.accessed(), now, IDLE, Optional.of(kept.signedIn())))
        .orElse(null);
  }

  @Override
  public void save(HeardSession session) {
    var unused =
        Duration.between(session.accessWritten(), session.getLastAccessedTime())
                .compareTo(WRITTEN_EVERY)
            < 0;
    if (!session.isChanged() && unused) {
      return;
    }
    try {
      write(session);
    } catch (NotRecorded noRoom) {
      // That somebody was here is no reason to refuse them; it is written at the next request.
      if (session.isChanged()) {
        throw noRoom;
      }
    }
  }

  private void write(HeardSession session) {
    walls.outside(sql -> {
      session
          .replaced()
          .ifPresent(old ->
              sql.deleteFrom(SESSION).where(SESSION.DIGEST.eq(Secret.digest(old))).execute());
      var account = session.<UUID>getAttribute(HeardSession.ACCOUNT);
      var authority = session.<Integer>getAttribute(HeardSession.AUTHORITY);
      var accessed = at(session.getLastAccessedTime());
      return sql.insertInto(SESSION)
          .set(SESSION.DIGEST, Secret.digest(session.getId()))
          .set(SESSION.ACCOUNT_ID, account)
          .set(SESSION.AUTHORITY_ID, authority)
          .set(SESSION.CREATED_AT, at(session.getCreationTime()))
          .set(SESSION.ACCESSED_AT, accessed)
          .onConflict(SESSION.DIGEST)
          .doUpdate()
          .set(SESSION.ACCOUNT_ID, account)
          .set(SESSION.AUTHORITY_ID, authority)
          .set(SESSION.ACCESSED_AT, accessed)
          .execute();
    });
    session.written();
  }

  @Override
  public void deleteById(String id) {
    var ended = at(clock.instant().minus(IDLE));
    var begun = at(clock.instant().minus(LONGEST));
    walls.outside(sql ->
        sql.deleteFrom(SESSION)
            .where(SESSION.DIGEST.eq(Secret.digest(id)))
            .or(SESSION.ACCESSED_AT.lt(ended))
            .or(SESSION.CREATED_AT.lt(begun))
            .execute());
  }

  /// Signs an account out everywhere.
  static void endAllOf(DSLContext sql, UUID account) {
    sql.deleteFrom(SESSION).where(SESSION.ACCOUNT_ID.eq(account)).execute();
  }

  private static boolean lasts(Instant created, Instant accessed, Instant now) {
    return now.isBefore(accessed.plus(IDLE)) && now.isBefore(created.plus(LONGEST));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
