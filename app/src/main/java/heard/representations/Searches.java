package heard.representations;

import static heard.schema.installation.Tables.SEARCH_RESULT;
import static heard.schema.record.Tables.PAPER;
import static heard.schema.record.Tables.PART;
import static heard.schema.record.Tables.REPRESENTATION;

import heard.access.Actor;
import heard.access.Sight;
import heard.casefile.PersonId;
import heard.papers.Papers;
import heard.people.People;
import heard.platform.Transaction;
import heard.platform.Walls;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Finds representations by reference, by name, or by words of what was written. What was searched
/// for is kept nowhere: a result is a list of cases with an opaque id, for a short time, for the
/// one who searched.
@Component
class Searches {

  /// How many a search finds at most.
  static final int MOST = 500;

  private static final Duration KEPT = Duration.ofMinutes(60);

  private final Walls walls;
  private final People people;
  private final Papers papers;
  private final InstantSource clock;

  Searches(Walls walls, People people, Papers papers, InstantSource clock) {
    this.walls = walls;
    this.people = people;
    this.papers = papers;
    this.clock = clock;
  }

  /// What a search found.
  ///
  /// @param more whether there was more than is kept
  /// @param kept whether it is still known what was found
  record Found(UUID id, List<UUID> cases, boolean more, boolean kept) {

    String says() {
      if (!kept) {
        return "What this search found is not kept any more: search again. It is kept for an hour,"
            + " for the one who searched.";
      }
      if (cases.isEmpty()) {
        return "Nothing was found. A search takes a reference, a name or its beginning, or words of"
            + " what was written.";
      }
      return more
          ? "The search found more than %,d; these are some of them.".formatted(MOST)
          : cases.size() == 1
              ? "The search found 1 representation."
              : "The search found %,d representations.".formatted(cases.size());
    }
  }

  /// Searches, and keeps what was found.
  ///
  /// @param typed a reference, or words of a name or a text
  Found search(Actor actor, String typed) {
    return walls.in(actor.authority(), transaction -> search(transaction, actor, typed));
  }

  private Found search(Transaction transaction, Actor actor, String typed) {
    var cases = new LinkedHashSet<UUID>(byReference(transaction, actor, typed));
    if (cases.isEmpty()) {
      cases.addAll(byName(transaction, actor, people.named(transaction, typed, MOST)));
      cases.addAll(byWords(transaction, actor, papers.holding(transaction, typed, MOST)));
    }
    var found =
        new Found(
            UUID.randomUUID(), cases.stream().limit(MOST).toList(), cases.size() > MOST, true);
    keep(transaction, actor, found);
    return found;
  }

  private static Set<UUID> byReference(Transaction transaction, Actor actor, String typed) {
    var key = typed.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return key.isEmpty()
        ? Set.of()
        : transaction
            .sql()
            .select(REPRESENTATION.ID)
            .from(REPRESENTATION)
            .where(
                DSL.condition(REPRESENTATION.COUNTED),
                REPRESENTATION.REFERENCE_KEY.eq(key),
                Sight.of(actor))
            .fetchSet(REPRESENTATION.ID);
  }

  private static Set<UUID> byName(Transaction transaction, Actor actor, List<PersonId> named) {
    return named.isEmpty()
        ? Set.of()
        : transaction
            .sql()
            .selectDistinct(REPRESENTATION.ID)
            .from(PART)
            .join(REPRESENTATION)
            .on(
                REPRESENTATION.AUTHORITY_ID.eq(PART.AUTHORITY_ID),
                REPRESENTATION.ID.eq(PART.REPRESENTATION_ID))
            .where(
                PART.PERSON_ID.in(named.stream().map(PersonId::value).toList()),
                DSL.condition(REPRESENTATION.COUNTED),
                Sight.of(actor))
            .limit(MOST + 1)
            .fetchSet(REPRESENTATION.ID);
  }

  /// Those that refer to one of these papers: whoever may open a case may read what was written in
  /// it, and nobody else learns that it holds a word.
  private static Set<UUID> byWords(Transaction transaction, Actor actor, List<UUID> holding) {
    return holding.isEmpty()
        ? Set.of()
        : transaction
            .sql()
            .selectDistinct(REPRESENTATION.ID)
            .from(PAPER)
            .join(REPRESENTATION)
            .on(
                REPRESENTATION.AUTHORITY_ID.eq(PAPER.AUTHORITY_ID),
                REPRESENTATION.ID.eq(PAPER.REPRESENTATION_ID))
            .where(
                PAPER.AUTHORITY_ID.eq(transaction.authority().value()),
                PAPER.PAPER_ID.in(holding),
                DSL.condition(REPRESENTATION.COUNTED),
                Sight.of(actor))
            .limit(MOST + 1)
            .fetchSet(REPRESENTATION.ID);
  }

  private void keep(Transaction transaction, Actor actor, Found found) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    transaction
        .sql()
        .deleteFrom(SEARCH_RESULT)
        .where(SEARCH_RESULT.FOUND_AT.lt(now.minus(KEPT)))
        .execute();
    transaction
        .sql()
        .insertInto(SEARCH_RESULT)
        .set(SEARCH_RESULT.AUTHORITY_ID, transaction.authority().value())
        .set(SEARCH_RESULT.ID, found.id())
        .set(SEARCH_RESULT.ACCOUNT_ID, actor.accountId())
        .set(SEARCH_RESULT.FOUND_AT, now)
        .set(SEARCH_RESULT.REPRESENTATION_IDS, found.cases().toArray(UUID[]::new))
        .set(SEARCH_RESULT.MORE, found.more())
        .execute();
  }

  /// What a search of this actor found a short while ago; nothing when it is too long ago.
  Found result(Transaction transaction, Actor actor, UUID id) {
    var since = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    return transaction
        .sql()
        .selectFrom(SEARCH_RESULT)
        .where(
            SEARCH_RESULT.ID.eq(id),
            SEARCH_RESULT.ACCOUNT_ID.eq(actor.accountId()),
            SEARCH_RESULT.FOUND_AT.gt(since))
        .fetchOptional(
            row -> new Found(id, Arrays.asList(row.getRepresentationIds()), row.getMore(), true))
        .orElseGet(() -> new Found(id, List.of(), false, false));
  }

  /// The only case a search found, when there is but one.
  static Optional<UUID> only(Found found) {
    return found.cases().size() == 1 ? Optional.of(found.cases().getFirst()) : Optional.empty();
  }
}
