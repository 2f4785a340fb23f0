package heard.access;

import static heard.schema.installation.Tables.ACCOUNT;
import static heard.schema.installation.Tables.AUTHORITY;
import static heard.schema.installation.Tables.MEMBERSHIP;

import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.Walls;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The accounts of the installation, and what each is in which authority.
@Component
public class Accounts {

  /// The fewest characters a password may have.
  public static final int SHORTEST_PASSWORD = 12;

  private final Walls walls;
  private final PasswordEncoder passwords;
  private final InstantSource clock;

  Accounts(Walls walls, PasswordEncoder passwords, InstantSource clock) {
    this.walls = walls;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// Makes an account without a password: nobody can sign in to it until one is set.
  ///
  /// @throws ExplainedFailure if the e-mail address is taken or is none
  public Account create(String email, String name) {
    var account = new Account(UUID.randomUUID(), email.strip(), name.strip());
    if (!account.email().matches("[^@\\s]+@[^@\\s]+") || account.email().length() > 254) {
      throw new ExplainedFailure(
          "\"%s\" is no e-mail address. Write it like name@example.gov.uk.".formatted(email));
    }
    if (account.name().isEmpty()) {
      throw new ExplainedFailure("An account needs a name.");
    }
    try {
      walls.outside(sql ->
          sql.insertInto(ACCOUNT)
              .set(ACCOUNT.ID, account.id())
              .set(ACCOUNT.EMAIL, account.email())
              .set(ACCOUNT.EMAIL_KEY, key(email))
              .set(ACCOUNT.NAME, account.name())
              .set(ACCOUNT.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
              .execute());
    } catch (IntegrityConstraintViolationException e) {
      throw new ExplainedFailure(
          "There is an account with the e-mail address %s already.".formatted(email), e);
    }
    return account;
  }

  /// Sets the password. Everybody signed in to this account is signed out.
  ///
  /// @throws ExplainedFailure if the password is too short
  public void setPassword(UUID account, String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
      throw new ExplainedFailure(
          "The password must have at least %d characters.".formatted(SHORTEST_PASSWORD));
    }
    var hash = passwords.encode(password);
    walls.outside(sql -> {
      Sessions.endAllOf(sql, account);
      return sql.update(ACCOUNT)
          .set(ACCOUNT.PASSWORD_HASH, hash)
          .where(ACCOUNT.ID.eq(account))
          .execute();
    });
  }

  /// Gives a role in an authority. Giving it twice changes nothing.
  ///
  /// @param service for an allocator, the service whose cases they see; empty otherwise
  public void join(UUID account, AuthorityId authority, Role role, String service) {
    walls.outside(sql ->
        sql.insertInto(MEMBERSHIP)
            .set(MEMBERSHIP.ACCOUNT_ID, account)
            .set(MEMBERSHIP.AUTHORITY_ID, authority.value())
            .set(MEMBERSHIP.ROLE, role.name())
            .set(MEMBERSHIP.SERVICE, service)
            .onConflictDoNothing()
            .execute());
  }

  /// The authority this account belongs to, if it is one and only one.
  Optional<AuthorityId> onlyAuthorityOf(UUID account) {
    var all =
        walls.outside(sql ->
            sql.selectDistinct(MEMBERSHIP.AUTHORITY_ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account))
                .fetch(row -> new AuthorityId(row.value1())));
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /// Every authority of the installation, by name.
  List<Membership> everyAuthorityAs(Role role) {
    return walls.outside(sql ->
        sql.select(AUTHORITY.ID, AUTHORITY.NAME, AUTHORITY.ACCENT)
            .from(AUTHORITY)
            .orderBy(AUTHORITY.NAME)
            .fetch(row ->
                new Membership(
                    new AuthorityId(row.value1()), row.value2(), row.value3(), role, "")));
  }

  /// Whether anybody can sign in yet.
  public boolean none() {
    return walls.outside(sql -> !sql.fetchExists(sql.selectFrom(ACCOUNT)));
  }

  /// The account of this e-mail address.
  public Optional<Account> byEmail(String email) {
    return walls.outside(sql ->
        sql.selectFrom(ACCOUNT)
            .where(ACCOUNT.EMAIL_KEY.eq(key(email)), ACCOUNT.CLOSED_AT.isNull())
            .fetchOptional(row -> new Account(row.getId(), row.getEmail(), row.getName())));
  }

  /// The account whose password this is. Takes as long for an address nobody has.
  Optional<Account> withPassword(String email, String password) {
    var found =
        walls.outside(sql ->
            sql.selectFrom(ACCOUNT)
                .where(
                    ACCOUNT.EMAIL_KEY.eq(key(email)),
                    ACCOUNT.CLOSED_AT.isNull(),
                    ACCOUNT.PASSWORD_HASH.isNotNull())
                .fetchOptional());
    var hash = found.map(row -> row.getPasswordHash()).orElse(Dummy.HASH);
    return passwords.matches(password, hash)
        ? found.map(row -> new Account(row.getId(), row.getEmail(), row.getName()))
        : Optional.empty();
  }

  /// The names of these accounts; the command line is called so.
  public static Map<UUID, String> names(DSLContext sql, Collection<UUID> accounts) {
    var names = new HashMap<UUID, String>();
    names.put(Actor.COMMAND_LINE, "the command line");
    if (accounts.stream().anyMatch(each -> !names.containsKey(each))) {
      sql.select(ACCOUNT.ID, ACCOUNT.NAME)
          .from(ACCOUNT)
          .where(ACCOUNT.ID.in(accounts))
          .forEach(row -> names.put(row.value1(), row.value2()));
    }
    return names;
  }

  private static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /// The hash of a password nobody has, to spend the time on when there is no account.
  private static final class Dummy {
    static final String HASH = Passwords.encoder().encode(Secret.fresh());
  }
}
