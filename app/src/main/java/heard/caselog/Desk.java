package heard.caselog;

import heard.access.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What people are about with the files of a log, on the node they gave them to: each for an hour
/// after something was last done with it, then it is cleared away with its files. What is being
/// worked on stays.
final class Desk<T extends Desk.Work> {

  private static final Duration KEPT = Duration.ofHours(1);

  /// Something that somebody is about.
  interface Work {

    UUID id();

    Actor actor();

    GivenFiles given();

    /// Whether Heard is at it just now.
    boolean isGoing();
  }

  private record Lying<T extends Work>(T work, Instant touched) {}

  private final InstantSource clock;
  private final Map<UUID, Lying<T>> all = new ConcurrentHashMap<>();

  Desk(InstantSource clock) {
    this.clock = clock;
  }

  void put(T work) {
    all.put(work.id(), new Lying<>(work, clock.instant()));
  }

  /// That of an id, for whoever put it there.
  Optional<T> find(Actor actor, UUID id) {
    var touched =
        all.computeIfPresent(
            id,
            (_, lying) ->
                isOf(lying, actor) && !isOld(lying)
                    ? new Lying<>(lying.work(), clock.instant())
                    : lying);
    return Optional.ofNullable(touched)
        .filter(lying -> isOf(lying, actor) && !isOld(lying))
        .map(Lying::work);
  }

  /// Something was done with it just now.
  void touch(T work) {
    all.computeIfPresent(work.id(), (_, _) -> new Lying<>(work, clock.instant()));
  }

  void remove(T work) {
    all.remove(work.id());
    work.given().delete();
  }

  /// Clears away what has lain long enough.
  void clear() {
    for (var id : all.keySet()) {
      all.computeIfPresent(
          id,
          (_, lying) -> {
            if (isOld(lying)) {
              lying.work().given().delete();
              return null;
            }
            return lying;
          });
    }
  }

  void clearAll() {
    all.values().forEach(lying -> remove(lying.work()));
  }

  private boolean isOf(Lying<T> lying, Actor actor) {
    var whose = lying.work().actor();
    return whose.accountId().equals(actor.accountId())
        && whose.authority().equals(actor.authority());
  }

  private boolean isOld(Lying<T> lying) {
    return !lying.work().isGoing() && lying.touched().isBefore(clock.instant().minus(KEPT));
  }
}
