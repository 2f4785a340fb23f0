package heard.access;

import heard.platform.AuthorityId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/// One session: who, and in which authority. It refuses to hold anything else.
final class HeardSession implements Session {

  static final String ACCOUNT = "account";
  static final String AUTHORITY = "authority";

  /// Who was signed in when this request began: a [SignedIn], read and never kept.
  static final String SIGNED_IN = "signed-in";

  private final Instant created;
  private final Instant accessed;
  private final Duration idle;
  private final Optional<SignedIn> found;
  private String id;
  private @Nullable String replaced;
  private Instant accessWritten;
  private @Nullable UUID account;
  private @Nullable Integer authority;
  private boolean changed;

  /// A new one.
  HeardSession(String id, Instant created, Duration idle) {
    this(id, created, created, created, idle, Optional.empty());
    this.changed = true;
  }

  /// One that was kept.
  ///
  /// @param accessWritten when it was last written that somebody used it
  /// @param accessed now
  HeardSession(
      String id,
      Instant created,
      Instant accessWritten,
      Instant accessed,
      Duration idle,
      Optional<SignedIn> found) {
    this.id = id;
    this.created = created;
    this.accessed = accessed;
    this.accessWritten = accessWritten;
    this.idle = idle;
    this.found = found;
    this.account = found.map(signedIn -> signedIn.account().id()).orElse(null);
    this.authority = found.flatMap(SignedIn::chosen).map(AuthorityId::value).orElse(null);
  }

  boolean isChanged() {
    return changed;
  }

  Instant accessWritten() {
    return accessWritten;
  }

  Optional<String> replaced() {
    return Optional.ofNullable(replaced);
  }

  void written() {
    changed = false;
    replaced = null;
    accessWritten = accessed;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String changeSessionId() {
    if (replaced == null) {
      replaced = id;
    }
    id = Secret.fresh();
    changed = true;
    return id;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> @Nullable T getAttribute(String name) {
    return (T)
        switch (name) {
          case ACCOUNT -> account;
          case AUTHORITY -> authority;
          case SIGNED_IN -> found.orElse(null);
          default -> null;
        };
  }

  @Override
  public Set<String> getAttributeNames() {
    var names = new HashSet<String>();
    if (account != null) {
      names.add(ACCOUNT);
    }
    if (authority != null) {
      names.add(AUTHORITY);
    }
    return names;
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    switch (name) {
      case ACCOUNT -> {
        changed |= !Objects.equals(account, value);
        account = (UUID) value;
      }
      case AUTHORITY -> {
        changed |= !Objects.equals(authority, value);
        authority = (Integer) value;
      }
      default -> throw new IllegalArgumentException("A session holds no \"%s\"".formatted(name));
    }
  }

  @Override
  public void removeAttribute(String name) {
    if (name.equals(ACCOUNT) || name.equals(AUTHORITY)) {
      setAttribute(name, null);
    }
  }

  @Override
  public Instant getCreationTime() {
    return created;
  }

  @Override
  public void setLastAccessedTime(Instant time) {
    // It was read a moment ago, by our own clock; the filter that calls this asks the machine's.
  }

  @Override
  public Instant getLastAccessedTime() {
    return accessed;
  }

  @Override
  public void setMaxInactiveInterval(@Nullable Duration interval) {}

  @Override
  public Duration getMaxInactiveInterval() {
    return idle;
  }

  @Override
  public boolean isExpired() {
    return false;
  }
}
