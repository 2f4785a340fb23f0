package heard.papers;

import static heard.schema.papers.Tables.PAPER;
import static java.nio.charset.StandardCharsets.UTF_8;

import heard.casefile.PaperRef;
import heard.platform.BulkTable;
import heard.platform.NewIds;
import heard.platform.Transaction;
import java.security.SecureRandom;
import java.util.List;

/// Files texts one after another in bulk.
public final class ManyPapers implements AutoCloseable {

  private final int authority;
  private final NewIds ids;
  private final SecureRandom random;
  private final BulkTable table;

  ManyPapers(Transaction transaction, NewIds ids, SecureRandom random) {
    this.authority = transaction.authority().value();
    this.ids = ids;
    this.random = random;
    this.table =
        BulkTable.of(
            transaction,
            PAPER,
            List.of(PAPER.AUTHORITY_ID, PAPER.ID, PAPER.KEY, PAPER.MEDIA_TYPE, PAPER.BODY));
  }

  /// Files a text.
  public PaperRef file(String body) {
    var key = PaperKey.random(random);
    var id = ids.next();
    table.add(authority, id, key.bytes(), "text/plain", body);
    return new PaperRef(id, key.digest(body.getBytes(UTF_8)));
  }

  /// Writes what is held back.
  @Override
  public void close() {
    table.close();
  }
}
