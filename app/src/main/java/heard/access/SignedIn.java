package heard.access;

import heard.platform.AuthorityId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Somebody who has signed in, with the authority they chose if they have.
record SignedIn(Account account, List<Membership> memberships, Optional<AuthorityId> chosen) {

  SignedIn {
    memberships = List.copyOf(memberships);
  }

  /// The authorities they belong to, by name.
  Map<AuthorityId, String> authorities() {
    var names = new LinkedHashMap<AuthorityId, String>();
    memberships.forEach(
        membership -> names.putIfAbsent(membership.authority(), membership.authorityName()));
    return names;
  }

  /// The colour of the authority they chose.
  Optional<String> accent() {
    return memberships.stream()
        .filter(membership -> chosen.filter(membership.authority()::equals).isPresent())
        .map(Membership::accent)
        .findFirst();
  }

  /// Who they are in the authority they chose; empty before they have chosen, and when they no
  /// longer belong to it.
  Optional<Actor> actor() {
    return chosen.filter(authorities()::containsKey).map(this::in);
  }

  private Actor in(AuthorityId authority) {
    var here =
        memberships.stream()
            .filter(membership -> membership.authority().equals(authority))
            .toList();
    return new Actor(
        account.id(),
        authority,
        here.stream().map(Membership::role).collect(Collectors.toUnmodifiableSet()),
        here.stream()
            .map(Membership::service)
            .filter(service -> !service.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
