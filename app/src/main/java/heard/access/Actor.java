package heard.access;

import heard.platform.AuthorityId;
import java.util.Set;
import java.util.UUID;

/// Somebody doing something in one authority. Carries no name: what is recorded of an actor is the
/// account's id.
///
/// @param accountId who
/// @param authority where; one at a time
/// @param roles as what
/// @param services the services an allocator sees the cases of
public record Actor(UUID accountId, AuthorityId authority, Set<Role> roles, Set<String> services) {

  /// Who a command on the server's own terminal acts as: nobody by name, recorded as such.
  public static final UUID COMMAND_LINE = UUID.fromString("00000000-0000-0000-0000-00000000c0de");

  public Actor {
    roles = Set.copyOf(roles);
    services = Set.copyOf(services);
  }

  /// The actor of the command line, which whoever runs the server commands.
  public static Actor command(AuthorityId authority) {
    return new Actor(
        COMMAND_LINE,
        authority,
        Set.of(Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR, Role.REPORT_AUTHOR),
        Set.of());
  }

  /// Whether this actor may do this at all. Which cases it holds for is [#mayOpen]'s to say.
  public boolean may(Verb verb) {
    return Permissions.allow(roles, verb);
  }

  /// Whether this actor may have this case before them.
  public boolean mayOpen(CaseInView view) {
    return may(Verb.READ_ANY_CASE)
        || (may(Verb.READ_CASES_OF_SERVICE) && view.service().map(services::contains).orElse(false))
        || (may(Verb.READ_CASES_GIVEN) && view.givenTo().contains(accountId));
  }
}
