package heard.papers;

import static heard.schema.papers.Tables.ERASURE;
import static heard.schema.papers.Tables.PAPER;
import static java.nio.charset.StandardCharsets.UTF_8;

import heard.casefile.PaperRef;
import heard.platform.NewIds;
import heard.platform.Transaction;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps texts and files. Everything is part of the caller's transaction.
@Component
public class Papers {

  private static final String PLAIN_TEXT = "text/plain";

  private final SecureRandom random = new SecureRandom();
  private final NewIds ids;
  private final InstantSource clock;

  /// Takes the time of an erasure from the clock.
  public Papers(NewIds ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /// Files a text.
  public PaperRef file(Transaction transaction, String body) {
    return file(transaction, PLAIN_TEXT, null, body, null);
  }

  /// Files a file.
  public PaperRef file(Transaction transaction, String name, String mediaType, byte[] content) {
    return file(transaction, mediaType, name, null, content);
  }

  /// Files many texts, in little memory; to be closed before the transaction's end.
  public ManyPapers fileMany(Transaction transaction) {
    return new ManyPapers(transaction, ids, random);
  }

  /// The paper, if it has not been erased.
  public Optional<Paper> find(Transaction transaction, PaperRef ref) {
    return Optional.ofNullable(find(transaction, List.of(ref)).get(ref));
  }

  /// Those of these papers that have not been erased.
  public Map<PaperRef, Paper> find(Transaction transaction, Collection<PaperRef> refs) {
    var wanted = refs.stream().collect(Collectors.toMap(PaperRef::id, ref -> ref, (a, _) -> a));
    var found = new LinkedHashMap<PaperRef, Paper>();
    transaction
        .sql()
        .select(PAPER.ID, PAPER.MEDIA_TYPE, PAPER.FILE_NAME, PAPER.BODY, PAPER.CONTENT)
        .from(PAPER)
        .where(PAPER.AUTHORITY_ID.eq(transaction.authority().value()), PAPER.ID.in(wanted.keySet()))
        .forEach(row -> {
          var ref = wanted.get(row.value1());
          if (ref != null) {
            found.put(ref, paper(ref, row));
          }
        });
    return found;
  }

  /// The words of those of these papers that are texts and have not been erased, by id.
  public Map<UUID, String> texts(Transaction transaction, Collection<UUID> papers) {
    return transaction
        .sql()
        .select(PAPER.ID, PAPER.BODY)
        .from(PAPER)
        .where(PAPER.AUTHORITY_ID.eq(transaction.authority().value()), PAPER.ID.in(papers))
        .and(PAPER.BODY.isNotNull())
        .fetchMap(PAPER.ID, PAPER.BODY);
  }

  /// Whether the paper is there and is the one that was filed.
  public boolean isAsFiled(Transaction transaction, PaperRef ref) {
    return transaction
        .sql()
        .select(PAPER.KEY, PAPER.BODY, PAPER.CONTENT)
        .from(PAPER)
        .where(PAPER.AUTHORITY_ID.eq(transaction.authority().value()), PAPER.ID.eq(ref.id()))
        .fetchOptional(row -> new PaperKey(row.value1()).digest(bytes(row.value2(), row.value3())))
        .filter(ref.digest()::equals)
        .isPresent();
  }

  /// The ids of papers that hold each of these words in some form, in no order.
  ///
  /// @param atMost how many are enough
  public List<UUID> holding(Transaction transaction, String words, int atMost) {
    return transaction
        .sql()
        .fetch("select * from papers.holding(?, ?)", words, atMost)
        .map(row -> row.get(0, UUID.class));
  }

  /// Erases a paper and the key to its digest. That there was one stays in the events.
  ///
  /// @param actor the account that did it
  /// @return whether there was anything to erase
  public boolean erase(Transaction transaction, UUID paper, UUID actor) {
    var authority = transaction.authority().value();
    var erased =
        transaction
            .sql()
            .deleteFrom(PAPER)
            .where(PAPER.AUTHORITY_ID.eq(authority), PAPER.ID.eq(paper))
            .execute();
    if (erased == 1) {
      transaction
          .sql()
          .insertInto(ERASURE)
          .set(ERASURE.AUTHORITY_ID, authority)
          .set(ERASURE.PAPER_ID, paper)
          .set(ERASURE.ERASED_AT, clock.instant().atOffset(ZoneOffset.UTC))
          .set(ERASURE.ACTOR, actor)
          .execute();
    }
    return erased == 1;
  }

  private PaperRef file(
      Transaction transaction,
      String mediaType,
      @Nullable String name,
      @Nullable String body,
      byte @Nullable [] content) {
    var key = PaperKey.random(random);
    var id = ids.next();
    transaction
        .sql()
        .insertInto(PAPER)
        .set(PAPER.AUTHORITY_ID, transaction.authority().value())
        .set(PAPER.ID, id)
        .set(PAPER.KEY, key.bytes())
        .set(PAPER.MEDIA_TYPE, mediaType)
        .set(PAPER.FILE_NAME, name)
        .set(PAPER.BODY, body)
        .set(PAPER.CONTENT, content)
        .execute();
    return new PaperRef(id, key.digest(bytes(body, content)));
  }

  private static Paper paper(PaperRef ref, Record row) {
    var body = row.get(PAPER.BODY);
    return body != null
        ? new Paper.Text(ref, body)
        : new Paper.File(
            ref,
            row.get(PAPER.FILE_NAME),
            row.get(PAPER.MEDIA_TYPE),
            ByteBuffer.wrap(row.get(PAPER.CONTENT)).asReadOnlyBuffer());
  }

  private static byte[] bytes(@Nullable String body, byte @Nullable [] content) {
    if (body != null) {
      return body.getBytes(UTF_8);
    }
    if (content == null) {
      throw new IllegalStateException("A paper is a text or a file");
    }
    return content;
  }
}
