package heard.reporting.evaluation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Grain;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Source;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Lists the rows that a condition holds for.
final class Listing {

  /// A row of a population.
  ///
  /// @param representation the representation it belongs to; null for an action of none
  /// @param stage the ordinal of its stage, where the row is of a stage
  /// @param element the number of the element, where it is one
  /// @param papers what was written about it
  record Listed(
      @Nullable UUID representation,
      @Nullable String reference,
      @Nullable Integer stage,
      @Nullable Integer element,
      Map<Writing, UUID> papers,
      List<@Nullable Object> values) {}

  private Listing() {}

  /// The rows of a table of records, in order.
  ///
  /// @param shown the dimensions whose values are wanted, in order
  static List<Listed> of(
      DSLContext sql,
      Vocabulary vocabulary,
      Scope scope,
      Population population,
      Condition condition,
      List<Dimension> shown) {
    var dimensions = new LinkedHashSet<>(condition.dimensions());
    dimensions.addAll(shown);
    var written = Writing.of(population.grain());
    var rows = select(population, dimensions, written, vocabulary, scope).asTable("rows");
    return unprepared(sql)
        .selectFrom(rows)
        .where(held(condition))
        .orderBy(order(population))
        .fetch(record -> listed(record, shown, written));
  }

  static org.jooq.Condition held(Condition condition) {
    return new ConditionSql(dimension -> field(name(dimension.column()))).of(condition);
  }

  static DSLContext unprepared(DSLContext sql) {
    return sql.configuration()
        .deriveSettings(settings -> settings.withStatementType(StatementType.STATIC_STATEMENT))
        .dsl();
  }

  /// What the order of rows needs of what was written about them.
  static List<Writing> ordering(Population population) {
    return population.grain() == Grain.ACTION ? List.of(Writing.TEXT) : List.of();
  }

  static List<Field<?>> order(Population population) {
    return switch (population.grain()) {
      case ACTION -> List.of(field(name("number")), field(name(Writing.TEXT.column())));
      case REPRESENTATION,
          STAGE,
          ELEMENT,
          THEME,
          STAGE_THEME,
          OUTCOME_SOUGHT,
          STAGE_OUTCOME_SOUGHT,
          REMEDY,
          LIMIT,
          PAYMENT,
          CONVERSION,
          RECOMMENDATION,
          CHASE,
          DRAFT_RETURN,
          CHILD,
          COMPLAINANT ->
          List.of(
              field(name("reference")),
              field(name("stage_ordinal")),
              field(name("element_number")),
              field(name("number")));
    };
  }

  static org.jooq.Select<?> select(
      Population population,
      Collection<Dimension> dimensions,
      List<Writing> written,
      Vocabulary vocabulary,
      Scope scope) {
    var grain = population.grain();
    var fields = new ArrayList<Field<?>>();
    fields.add(Source.representation(grain).as("representation"));
    fields.add(Source.reference(grain).as("reference"));
    fields.add(Source.stageOrdinal(grain).as("stage_ordinal"));
    fields.add(Source.elementNumber(grain).as("element_number"));
    written.forEach(one -> fields.add(one.paper().as(one.column())));
    fields.add(Source.number(grain).as("number"));
    dimensions.forEach(dimension -> fields.add(dimension.in(grain, scope).as(dimension.column())));
    return DSL.select(fields)
        .from(Source.of(grain))
        .where(Source.counted(grain))
        .and(
            new ConditionSql(dimension -> dimension.in(grain, scope))
                .of(population.limits(vocabulary)));
  }

  private static Listed listed(Record record, List<Dimension> shown, List<Writing> written) {
    var papers = new EnumMap<Writing, UUID>(Writing.class);
    for (var one : written) {
      var paper = record.get(one.column(), UUID.class);
      if (paper != null) {
        papers.put(one, paper);
      }
    }
    var values = new ArrayList<@Nullable Object>();
    shown.forEach(dimension -> values.add(record.get(field(name(dimension.column())))));
    return new Listed(
        record.get("representation", UUID.class),
        record.get("reference", String.class),
        record.get("stage_ordinal", Integer.class),
        record.get("element_number", Integer.class),
        papers,
        values);
  }
}
