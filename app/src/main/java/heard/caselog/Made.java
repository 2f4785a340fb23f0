package heard.caselog;

import heard.casefile.ImportId;
import heard.caselog.staging.Tally;
import heard.platform.Transaction;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an import made, as the record has it.
///
/// @param byKind representations of each kind, by its code, most frequent first
/// @param open representations that are still to be worked on
/// @param irregular representations whose history breaks the procedure
/// @param brought representations, lessons, payments and figures, each told apart
public record Made(
    Map<String, Integer> byKind,
    int stages,
    int elements,
    int themes,
    int links,
    int recommendations,
    int chases,
    int actions,
    int payments,
    int open,
    int irregular,
    Tally brought) {

  /// Nothing at all.
  static final Made NOTHING = new Made(Map.of(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Tally.NONE);

  private static final String OF_IMPORT =
      " where representation_id in (select id from record.representation where import_id = ?)";

  static Made by(Transaction transaction, ImportId id) {
    var kinds = new LinkedHashMap<String, Integer>();
    transaction
        .sql()
        .resultQuery(
            "select kind, count(*)::int from record.representation where import_id = ?"
                + " group by kind order by 2 desc, 1",
            id.value())
        .fetch()
        .forEach(row -> kinds.put(row.get(0, String.class), row.get(1, Integer.class)));
    return new Made(
        kinds,
        count(transaction, id, "record.stage" + OF_IMPORT),
        count(transaction, id, "record.element" + OF_IMPORT),
        count(transaction, id, "record.theme" + OF_IMPORT),
        count(transaction, id, "record.link" + OF_IMPORT),
        count(transaction, id, "record.recommendation" + OF_IMPORT),
        count(transaction, id, "record.chase" + OF_IMPORT),
        count(transaction, id, "record.action where import_id = ?"),
        count(transaction, id, "record.payment where import_id = ?"),
        count(transaction, id, "record.representation where import_id = ? and status = 'open'"),
        count(
            transaction,
            id,
            "record.representation r where import_id = ? and exists (select from record.irregularity"
                + " i where i.authority_id = r.authority_id and i.representation_id = r.id)"),
        Brought.by(transaction, id));
  }

  /// Representations of every kind together.
  public int representations() {
    return byKind.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int count(Transaction transaction, ImportId id, String of) {
    return transaction
        .sql()
        .fetchSingle("select count(*)::int from " + of, id.value())
        .get(0, Integer.class);
  }
}
