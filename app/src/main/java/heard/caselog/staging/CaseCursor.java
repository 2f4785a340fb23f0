package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.platform.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Goes through staged rows case by case; holds the rows of one case in memory.
///
/// The statement gives, in this order: family, key, sheet, number, cells, the id of the case, the
/// id of the linked case, whether a linked reference leads nowhere, and what is known of the case
/// from before: salt, digest, whether it is here already; and how many cells the row has if that is
/// not as many as there are headings.
final class CaseCursor implements AutoCloseable {

  private static final int AT_A_TIME = 500;

  /// More rows than this are no case, but a column of references gone wrong.
  private static final int MOST_ROWS = 20_000;

  private final PreparedStatement statement;
  private final ResultSet rows;
  private final RowReader reader;
  private boolean more;
  private long seen;

  CaseCursor(Transaction transaction, String sql, RowReader reader) {
    this.reader = reader;
    try {
      this.statement = transaction.connection().prepareStatement(sql);
      statement.setFetchSize(AT_A_TIME);
      this.rows = statement.executeQuery();
      this.more = rows.next();
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  /// The rows of a case, and what was known of it before.
  record Next(CaseRows rows, List<ReadRow> leadingNowhere, @Nullable Before before, boolean here) {}

  /// What an earlier log said of a case, in a form that can only be compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Before(byte[] salt, byte[] digest) {}

  /// The next case, or null after the last.
  @Nullable Next next(Consumer<Fault> faults) {
    try {
      if (!more) {
        return null;
      }
      int family = rows.getInt(1);
      var key = rows.getString(2);
      var id = rows.getObject(6, UUID.class);
      var salt = rows.getBytes(9);
      var digest = rows.getBytes(10);
      boolean here = rows.getBoolean(11);
      var read = new ArrayList<ReadRow>();
      var leadingNowhere = new ArrayList<ReadRow>();
      do {
        if (read.size() < MOST_ROWS) {
          var row =
              reader.read(
                  rows.getInt(3),
                  rows.getLong(4),
                  rows.getString(5),
                  rows.getObject(7, UUID.class),
                  faults);
          int ragged = rows.getInt(12);
          if (ragged > 0) {
            faults.accept(ragged(row, ragged));
          }
          read.add(row);
          if (rows.getBoolean(8)) {
            leadingNowhere.add(row);
          }
        }
        seen++;
        more = rows.next();
      } while (more && !key.isEmpty() && rows.getInt(1) == family && rows.getString(2).equals(key));
      var before = salt == null || digest == null ? null : new Before(salt, digest);
      return new Next(
          new CaseRows(Family.numbered(family), key, read, id), leadingNowhere, before, here);
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  private static Fault ragged(ReadRow row, int cells) {
    return new Fault(
        FaultKind.RAGGED_ROW,
        row.table().name(),
        row.number(),
        "",
        "",
        "The row has %d cells, the headings are %d."
            .formatted(cells, row.table().headings().size()),
        "Look for a missing quotation mark or a delimiter inside a cell.");
  }

  /// How many rows have gone by.
  long seen() {
    return seen;
  }

  @Override
  public void close() {
    try (statement;
        rows) {
      more = false;
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }
}
