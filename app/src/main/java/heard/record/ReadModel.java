package heard.record;

import static heard.schema.record.Tables.ACTION;
import static heard.schema.record.Tables.CHASE;
import static heard.schema.record.Tables.CLOCK;
import static heard.schema.record.Tables.CONCERNED;
import static heard.schema.record.Tables.CONVERSION;
import static heard.schema.record.Tables.DRAFT_RETURN;
import static heard.schema.record.Tables.ELEMENT;
import static heard.schema.record.Tables.FIELD;
import static heard.schema.record.Tables.FIGURE;
import static heard.schema.record.Tables.IRREGULARITY;
import static heard.schema.record.Tables.LINK;
import static heard.schema.record.Tables.OUTCOME_SOUGHT;
import static heard.schema.record.Tables.PAPER;
import static heard.schema.record.Tables.PART;
import static heard.schema.record.Tables.PAYMENT;
import static heard.schema.record.Tables.RECOMMENDATION;
import static heard.schema.record.Tables.REMEDY;
import static heard.schema.record.Tables.REPRESENTATION;
import static heard.schema.record.Tables.STAGE;
import static heard.schema.record.Tables.THEME;

import heard.platform.FewRows;
import heard.platform.Transaction;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;

/// The tables that are derived from events, and how the rows of single streams are replaced.
final class ReadModel {

  /// Every table, with the column that says of which stream a row is.
  static final Map<Table<?>, Field<UUID>> STREAM_OF =
      Map.ofEntries(
          Map.entry(REPRESENTATION, REPRESENTATION.ID),
          Map.entry(STAGE, STAGE.REPRESENTATION_ID),
          Map.entry(ELEMENT, ELEMENT.REPRESENTATION_ID),
          Map.entry(THEME, THEME.REPRESENTATION_ID),
          Map.entry(OUTCOME_SOUGHT, OUTCOME_SOUGHT.REPRESENTATION_ID),
          Map.entry(REMEDY, REMEDY.REPRESENTATION_ID),
          Map.entry(LINK, LINK.REPRESENTATION_ID),
          Map.entry(CONVERSION, CONVERSION.REPRESENTATION_ID),
          Map.entry(RECOMMENDATION, RECOMMENDATION.REPRESENTATION_ID),
          Map.entry(CHASE, CHASE.REPRESENTATION_ID),
          Map.entry(DRAFT_RETURN, DRAFT_RETURN.REPRESENTATION_ID),
          Map.entry(CONCERNED, CONCERNED.REPRESENTATION_ID),
          Map.entry(FIGURE, FIGURE.ID),
          Map.entry(CLOCK, CLOCK.REPRESENTATION_ID),
          Map.entry(PART, PART.REPRESENTATION_ID),
          Map.entry(PAPER, PAPER.REPRESENTATION_ID),
          Map.entry(IRREGULARITY, IRREGULARITY.REPRESENTATION_ID),
          Map.entry(FIELD, FIELD.REPRESENTATION_ID),
          Map.entry(ACTION, ACTION.ID),
          Map.entry(PAYMENT, PAYMENT.ID));

  /// The tables, in one order.
  static final List<Table<?>> TABLES =
      STREAM_OF.keySet().stream().sorted(Comparator.comparing(Table::getName)).toList();

  private static final String UNIQUE = "23505";
  private static final String REFERENCE = "representation_reference";

  /// All tables in one statement.
  private static final String DELETE = delete(TABLES);

  private ReadModel() {}

  /// Takes the rows of these streams away.
  static void remove(Transaction transaction, Collection<UUID> streams) {
    remove(transaction, DELETE, TABLES.size(), streams);
  }

  private static void remove(
      Transaction transaction, String delete, int tables, Collection<UUID> streams) {
    var ids = streams.toArray(UUID[]::new);
    var bindings =
        Stream.generate(() -> Stream.<Object>of(transaction.authority().value(), ids))
            .limit(tables)
            .flatMap(both -> both)
            .toArray();
    transaction.execute(delete, bindings);
  }

  /// One statement: the rows of one authority's streams among the ids given.
  private static String delete(Collection<Table<?>> tables) {
    return tables.stream()
        .map(table ->
            "%1$s_gone as (delete from record.%1$s where authority_id = ? and %2$s = any(?))"
                .formatted(table.getName(), Objects.requireNonNull(STREAM_OF.get(table)).getName()))
        .collect(Collectors.joining(", ", "with ", " select 1"));
  }

  /// Makes the rows of one stream those that it comes to now. What a table already holds stays
  /// there untouched: most commands change the rows of two or three.
  ///
  /// @param before what the tables hold: the rows of the stream before, by the same rules
  /// @throws ReferenceTaken when another case of the authority has the reference
  static void replace(
      Transaction transaction,
      UUID stream,
      List<TableRecord<?>> before,
      List<TableRecord<?>> after) {
    var held = byTable(before);
    var wanted = byTable(after);
    var others =
        TABLES.stream()
            .filter(table -> !Objects.equals(held.get(table), wanted.get(table)))
            .toList();
    var emptied = others.stream().filter(held::containsKey).toList();
    if (!emptied.isEmpty()) {
      remove(transaction, delete(emptied), emptied.size(), List.of(stream));
    }
    insert(
        transaction,
        others.stream()
            .<TableRecord<?>>flatMap(table -> wanted.getOrDefault(table, List.of()).stream())
            .toList());
  }

  private static Map<Table<?>, List<TableRecord<?>>> byTable(List<TableRecord<?>> rows) {
    return rows.stream().collect(Collectors.groupingBy(TableRecord::getTable));
  }

  /// Puts rows in, table by table.
  ///
  /// @throws ReferenceTaken when another case of the authority has the reference
  static void insert(Transaction transaction, List<TableRecord<?>> rows) {
    var byTable =
        rows.stream()
            .sorted(Comparator.comparing((TableRecord<?> row) -> row.getTable().getName()))
            .toList();
    try {
      FewRows.insert(transaction, byTable);
    } catch (DataAccessException e) {
      throw translated(e);
    }
  }

  /// The same failure, in the words of the domain where it has any.
  static RuntimeException translated(RuntimeException failure) {
    var message = failure.getMessage();
    return failure instanceof DataAccessException e
            && UNIQUE.equals(e.sqlState())
            && message != null
            && message.contains(REFERENCE)
        ? new ReferenceTaken(e)
        : failure;
  }
}
