package heard.access;

import static heard.schema.installation.Tables.ACCOUNT;
import static heard.schema.installation.Tables.MEMBERSHIP;

import heard.platform.AuthorityId;
import heard.platform.Walls;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who can work in an authority, and as what.
@Component
public class AccountList {

  private final Walls walls;

  AccountList(Walls walls) {
    this.walls = walls;
  }

  /// One role of one account.
  ///
  /// @param service for an allocator, the code of the service whose cases they see; empty otherwise
  /// @param waits whether no password has been set yet
  public record Row(
      UUID account, String name, String email, Role role, String service, boolean waits) {}

  /// Somebody who can be given a case.
  ///
  /// @param waits whether they have not signed in yet
  public record Person(UUID account, String name, boolean waits) {}

  /// Whoever sees a case once it is given to them, and has a page of the work that is due, once
  /// each, by name.
  public List<Person> mayBeGivenCases(AuthorityId authority) {
    var roles = new LinkedHashMap<Person, Set<Role>>();
    for (var row : of(authority)) {
      roles
          .computeIfAbsent(
              new Person(row.account(), row.name(), row.waits()), _ -> EnumSet.noneOf(Role.class))
          .add(row.role());
    }
    return roles.entrySet().stream()
        .filter(each -> seesWhatIsGiven(each.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean seesWhatIsGiven(Set<Role> roles) {
    return Permissions.allow(roles, Verb.SEE_WORK)
        && (Permissions.allow(roles, Verb.READ_CASES_GIVEN)
            || Permissions.allow(roles, Verb.READ_ANY_CASE));
  }

  /// Every role that is given in the authority, by name.
  List<Row> of(AuthorityId authority) {
    return walls.outside(sql ->
        sql.select(
                ACCOUNT.ID,
                ACCOUNT.NAME,
                ACCOUNT.EMAIL,
                MEMBERSHIP.ROLE,
                MEMBERSHIP.SERVICE,
                ACCOUNT.PASSWORD_HASH.isNull())
            .from(ACCOUNT)
            .join(MEMBERSHIP)
            .on(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
            .where(MEMBERSHIP.AUTHORITY_ID.eq(authority.value()))
            .orderBy(ACCOUNT.NAME, ACCOUNT.EMAIL, MEMBERSHIP.ROLE)
            .fetch(row ->
                new Row(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    Role.valueOf(row.value4()),
                    row.value5(),
                    row.value6())));
  }

  /// Whether the account has a role in another authority too.
  boolean isElsewhere(UUID account, AuthorityId authority) {
    return walls.outside(sql ->
        sql.fetchExists(
            sql.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account))
                .and(MEMBERSHIP.AUTHORITY_ID.ne(authority.value()))));
  }

  /// Takes a role away, and signs the account out everywhere: what a session allows was read when
  /// it began.
  void end(UUID account, AuthorityId authority, Role role) {
    walls.outside(sql -> {
      Sessions.endAllOf(sql, account);
      return sql.deleteFrom(MEMBERSHIP)
          .where(MEMBERSHIP.ACCOUNT_ID.eq(account))
          .and(MEMBERSHIP.AUTHORITY_ID.eq(authority.value()))
          .and(MEMBERSHIP.ROLE.eq(role.name()))
          .execute();
    });
  }
}
