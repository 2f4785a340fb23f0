package heard.reporting.evaluation;

import static heard.schema.record.Tables.REPRESENTATION;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.document.CountedRows;
import heard.reporting.document.ListedRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/// Opens a number: the rows that it was made of, selected by the condition that they were counted
/// by. Behind a sum, a mean or a median stand those that have what was added up, each with its own;
/// behind a number of representations each of them once.
final class Opening {

  private static final String ROWS = "rows";
  private static final Field<UUID> REPRESENTATION_ID =
      field(name(ROWS, "representation"), UUID.class);
  private static final Field<BigDecimal> NONE = inline(null, SQLDataType.NUMERIC);

  private final Vocabulary vocabulary;
  private final Scope scope;
  private final Tally tally;

  Opening(Vocabulary vocabulary, Scope scope, Tally tally) {
    this.vocabulary = vocabulary;
    this.scope = scope;
    this.tally = tally;
  }

  /// The rows, by reference, and how many of them must not be seen.
  ///
  /// @param seen what one may see, as a condition on {@code record.representation}
  /// @param most how many rows at most
  CountedRows rows(DSLContext sql, org.jooq.Condition seen, int most) {
    var visible =
        REPRESENTATION_ID
            .isNull()
            .or(REPRESENTATION_ID.in(select(REPRESENTATION.ID).from(REPRESENTATION).where(seen)));
    var all = count().over().as("all_rows");
    var shown = count().filterWhere(visible).over().as("shown_rows");
    var own = tally.aggregate().needs().map(Opening::number).orElse(NONE).as("own_number");
    var made = made().as("made_number");
    var rows = rows();
    var found =
        Listing.unprepared(sql)
            .select(rows.fields())
            .select(all, shown, field(visible).as("visible"), own, made)
            .from(rows)
            .orderBy(order())
            .limit(most)
            .fetch();
    if (found.isEmpty()) {
      return new CountedRows(0, 0, List.of(), null);
    }
    var first = found.getFirst();
    return new CountedRows(
        first.get(all),
        first.get(all) - first.get(shown),
        found.stream()
            .filter(record -> record.get("visible", Boolean.class))
            .map(record -> listed(record, own))
            .toList(),
        first.get(made));
  }

  private static ListedRow listed(Record record, Field<BigDecimal> own) {
    return new ListedRow(
        record.get("representation", UUID.class),
        record.get("reference", String.class),
        record.get("stage_ordinal", Integer.class),
        record.get("element_number", Integer.class),
        record.get(own));
  }

  private Table<?> rows() {
    var population = tally.population();
    var condition =
        tally
            .aggregate()
            .needs()
            .map(number -> Condition.all(tally.condition(), new Condition.Known(number)))
            .orElseGet(tally::condition);
    var rows =
        Listing.select(
                population, condition.dimensions(), Listing.ordering(population), vocabulary, scope)
            .asTable(ROWS);
    var held = Listing.held(condition);
    return isOfRepresentations()
        ? selectDistinct(
                REPRESENTATION_ID,
                field(name(ROWS, "reference"), String.class),
                inline(null, SQLDataType.INTEGER).as("stage_ordinal"),
                inline(null, SQLDataType.INTEGER).as("element_number"))
            .from(rows)
            .where(held)
            .and(REPRESENTATION_ID.isNotNull())
            .asTable(ROWS)
        : select(rows.fields()).from(rows).where(held).asTable(ROWS);
  }

  private boolean isOfRepresentations() {
    return tally.aggregate() instanceof Aggregate.Representations;
  }

  private List<Field<?>> order() {
    return isOfRepresentations()
        ? List.of(field(name("reference")))
        : Listing.order(tally.population());
  }

  /// What is made of the numbers of the rows; nothing where the rows themselves are counted.
  private Field<BigDecimal> made() {
    return switch (tally.aggregate()) {
      case Aggregate.Rows _, Aggregate.Representations _ -> NONE;
      case Aggregate.Sum(var of) -> sum(number(of)).over();
      case Aggregate.Mean(var of) -> avg(number(of)).over();
      case Aggregate.Median(var of) ->
          field(
              select(percentileCont(0.5).withinGroupOrderBy(number(of)).cast(SQLDataType.NUMERIC))
                  .from(rows()));
    };
  }

  private static Field<BigDecimal> number(Dimension of) {
    return field(name(ROWS, of.column())).cast(SQLDataType.NUMERIC);
  }
}
