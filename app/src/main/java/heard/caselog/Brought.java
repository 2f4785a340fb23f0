package heard.caselog;

import heard.casefile.ImportId;
import heard.caselog.staging.Family;
import heard.caselog.staging.Tally;
import heard.platform.Transaction;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What imports brought that was not here before, as the record has it.
final class Brought {

  private static final String EACH =
      """
      select import_id, 'REPRESENTATION', count(*)
        from record.representation where import_id %1$s group by import_id
       union all
      select import_id, 'PAYMENT', count(distinct id)
        from record.payment p
       where import_id %1$s
         and not exists (
           select from record.representation r
            where r.authority_id = p.authority_id and r.id = p.id)
       group by import_id
       union all
      select import_id, 'LEARNING', count(*)
        from record.action where import_id %1$s group by import_id
       union all
      select import_id, 'FIGURE', count(distinct id)
        from record.figure where import_id %1$s group by import_id
      """;

  private Brought() {}

  /// By one of them.
  static Tally by(Transaction transaction, ImportId id) {
    var each = EACH.formatted("= '%s'".formatted(id.value()));
    return read(transaction, each).getOrDefault(id.value(), Tally.NONE);
  }

  /// By every import there has been.
  static Map<UUID, Tally> byAll(Transaction transaction) {
    return read(transaction, EACH.formatted("is not null"));
  }

  private static Map<UUID, Tally> read(Transaction transaction, String each) {
    var all = new HashMap<UUID, Tally>();
    transaction
        .sql()
        .fetch(each)
        .forEach(row ->
            all.merge(
                row.get(0, UUID.class),
                Tally.of(Family.valueOf(row.get(1, String.class)), row.get(2, Long.class)),
                Tally::and));
    return all;
  }
}
