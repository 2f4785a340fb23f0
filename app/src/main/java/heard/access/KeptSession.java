package heard.access;

import static heard.schema.installation.Tables.ACCOUNT;
import static heard.schema.installation.Tables.AUTHORITY;
import static heard.schema.installation.Tables.MEMBERSHIP;
import static heard.schema.installation.Tables.SESSION;

import heard.platform.AuthorityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/// A session as the database keeps it, with who its account is now: one statement for both, since
/// every request asks.
///
/// @param accessed when it was last written that somebody used it
record KeptSession(Instant created, Instant accessed, SignedIn signedIn) {

  /// The session of this digest; none when its account was closed.
  static Optional<KeptSession> find(DSLContext sql, byte[] digest) {
    var rows =
        sql.select(
                SESSION.CREATED_AT,
                SESSION.ACCESSED_AT,
                SESSION.AUTHORITY_ID,
                ACCOUNT.ID,
                ACCOUNT.EMAIL,
                ACCOUNT.NAME,
                MEMBERSHIP.AUTHORITY_ID,
                AUTHORITY.NAME,
                AUTHORITY.ACCENT,
                MEMBERSHIP.ROLE,
                MEMBERSHIP.SERVICE)
            .from(SESSION)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
            .leftJoin(MEMBERSHIP)
            .on(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
            .leftJoin(AUTHORITY)
            .on(AUTHORITY.ID.eq(MEMBERSHIP.AUTHORITY_ID))
            .where(SESSION.DIGEST.eq(digest), ACCOUNT.CLOSED_AT.isNull())
            .orderBy(AUTHORITY.NAME, MEMBERSHIP.ROLE, MEMBERSHIP.SERVICE)
            .fetch();
    return rows.stream().findFirst().map(first -> of(first, rows));
  }

  private static KeptSession of(Record first, List<? extends Record> rows) {
    var memberships =
        rows.stream()
            .filter(row -> row.get(MEMBERSHIP.AUTHORITY_ID) != null)
            .map(row ->
                new Membership(
                    new AuthorityId(row.get(MEMBERSHIP.AUTHORITY_ID)),
                    row.get(AUTHORITY.NAME),
                    row.get(AUTHORITY.ACCENT),
                    Role.valueOf(row.get(MEMBERSHIP.ROLE)),
                    row.get(MEMBERSHIP.SERVICE)))
            .toList();
    return new KeptSession(
        first.get(SESSION.CREATED_AT).toInstant(),
        first.get(SESSION.ACCESSED_AT).toInstant(),
        new SignedIn(
            new Account(first.get(ACCOUNT.ID), first.get(ACCOUNT.EMAIL), first.get(ACCOUNT.NAME)),
            memberships,
            Optional.ofNullable(first.get(SESSION.AUTHORITY_ID)).map(AuthorityId::new)));
  }
}
