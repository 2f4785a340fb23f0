package heard.access;

import static heard.schema.installation.Tables.SIGN_IN_ATTEMPT;

import heard.platform.Walls;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// How often one may try to sign in and fail: by the e-mail address typed, and by the network
/// address it came from. An attempt is counted before its password is looked at, so that many at
/// once gain nothing; one that succeeds is taken back.
@Component
class SignInLimits {

  static final int BY_ACCOUNT = 8;
  static final int BY_ADDRESS = 60;
  static final Duration WINDOW = Duration.ofMinutes(15);

  private final Walls walls;
  private final InstantSource clock;

  SignInLimits(Walls walls, InstantSource clock) {
    this.walls = walls;
    this.clock = clock;
  }

  /// Counts an attempt.
  ///
  /// @return when one may try again, if that was one too many
  Optional<Instant> attempt(String email, String address) {
    var now = clock.instant();
    return walls.outside(sql ->
        List.of(
                new Allowance("account " + key(email), BY_ACCOUNT),
                new Allowance("address " + address, BY_ADDRESS))
            .stream()
            .flatMap(allowance -> count(sql, allowance, now).stream())
            .max(Instant::compareTo));
  }

  /// Takes an attempt back that succeeded, and forgets the account's others.
  void succeeded(String email, String address) {
    var stale = clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    walls.outside(sql -> {
      sql.deleteFrom(SIGN_IN_ATTEMPT)
          .where(SIGN_IN_ATTEMPT.SUBJECT.eq(Secret.digest("account " + key(email))))
          .or(SIGN_IN_ATTEMPT.SINCE.lt(stale))
          .execute();
      return sql.update(SIGN_IN_ATTEMPT)
          .set(SIGN_IN_ATTEMPT.ATTEMPTS, SIGN_IN_ATTEMPT.ATTEMPTS.minus(1))
          .where(
              SIGN_IN_ATTEMPT.SUBJECT.eq(Secret.digest("address " + address)),
              SIGN_IN_ATTEMPT.ATTEMPTS.gt(0))
          .execute();
    });
  }

  private static Optional<Instant> count(DSLContext sql, Allowance allowance, Instant now) {
    var at = now.atOffset(ZoneOffset.UTC);
    var stale = SIGN_IN_ATTEMPT.SINCE.lt(at.minus(WINDOW));
    var row =
        sql.insertInto(SIGN_IN_ATTEMPT)
            .set(SIGN_IN_ATTEMPT.SUBJECT, Secret.digest(allowance.subject()))
            .set(SIGN_IN_ATTEMPT.ATTEMPTS, 1)
            .set(SIGN_IN_ATTEMPT.SINCE, at)
            .onConflict(SIGN_IN_ATTEMPT.SUBJECT)
            .doUpdate()
            .set(
                SIGN_IN_ATTEMPT.ATTEMPTS,
                DSL.when(stale, 1).otherwise(SIGN_IN_ATTEMPT.ATTEMPTS.plus(1)))
            .set(SIGN_IN_ATTEMPT.SINCE, DSL.when(stale, at).otherwise(SIGN_IN_ATTEMPT.SINCE))
            .returning(SIGN_IN_ATTEMPT.ATTEMPTS, SIGN_IN_ATTEMPT.SINCE)
            .fetchSingle();
    return row.getAttempts() > allowance.most()
        ? Optional.of(row.getSince().toInstant().plus(WINDOW))
        : Optional.empty();
  }

  private static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private record Allowance(String subject, int most) {}
}
