package heard.access;

import static heard.schema.installation.Tables.ACCOUNT;
import static heard.schema.installation.Tables.ONE_TIME_LINK;

import heard.platform.Walls;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Links that work once: to set a password, or to make the first administrator.
@Component
public class OneTimeLinks {

  /// How long a link works.
  public static final Duration LASTS = Duration.ofHours(24);

  private final Walls walls;
  private final InstantSource clock;

  OneTimeLinks(Walls walls, InstantSource clock) {
    this.walls = walls;
    this.clock = clock;
  }

  /// The path of a link with which this account's password is set.
  public String forAccount(UUID account) {
    return make(Optional.of(account));
  }

  /// The path of a link with which the first administrator is made. Any made before stop working.
  public String forFirstAdministrator() {
    walls.outside(
        sql -> sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.ACCOUNT_ID.isNull()).execute());
    return make(Optional.empty());
  }

  private String make(Optional<UUID> account) {
    var secret = Secret.fresh();
    var expires = clock.instant().plus(LASTS).atOffset(ZoneOffset.UTC);
    walls.outside(sql ->
        sql.insertInto(ONE_TIME_LINK)
            .set(ONE_TIME_LINK.DIGEST, Secret.digest(secret))
            .set(ONE_TIME_LINK.ACCOUNT_ID, account.orElse(null))
            .set(ONE_TIME_LINK.EXPIRES_AT, expires)
            .execute());
    return "/welcome/" + secret;
  }

  /// What a link is for, while it works.
  Optional<Welcome> open(String secret) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return walls.outside(sql ->
        sql.select(ONE_TIME_LINK.ACCOUNT_ID, ACCOUNT.EMAIL, ACCOUNT.NAME)
            .from(ONE_TIME_LINK)
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ID.eq(ONE_TIME_LINK.ACCOUNT_ID))
            .where(
                ONE_TIME_LINK.DIGEST.eq(Secret.digest(secret)),
                ONE_TIME_LINK.USED_AT.isNull(),
                ONE_TIME_LINK.EXPIRES_AT.gt(now))
            .fetchOptional(row ->
                new Welcome(
                    Optional.ofNullable(row.value1())
                        .map(id -> new Account(id, row.value2(), row.value3())))));
  }

  /// Uses a link up.
  ///
  /// @return whether it still worked; of two who use it at once, one is told no
  boolean use(String secret) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return walls.outside(sql ->
        sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(
                    ONE_TIME_LINK.DIGEST.eq(Secret.digest(secret)),
                    ONE_TIME_LINK.USED_AT.isNull(),
                    ONE_TIME_LINK.EXPIRES_AT.gt(now))
                .execute()
            == 1);
  }

  /// Whom a link is for; nobody yet when it makes the first administrator.
  record Welcome(Optional<Account> account) {}
}
