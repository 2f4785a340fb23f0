package heard.reporting.evaluation;

import static heard.schema.record.Tables.REPRESENTATION;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;

/// Takes all tallies of a report from the record: what is asked of the same rows, in whichever
/// tables, is one statement. How many cells a report has does not change that.
///
/// Each population is selected once, into a temporary table on which its statements count. Where
/// there are few representations, making such tables costs more than selecting a population again:
/// there each statement selects what it counts.
///
/// What is sent is worked out once and kept, as long as the evaluation is.
final class Tallying {

  /// Up to how many representations of an authority are few.
  static final int FEW = 5_000;

  private static final int MOMENTS = 4;

  private record Group(Population population, Condition common) {}

  private record Moment(Scope scope, boolean few) {}

  private final Vocabulary vocabulary;
  private final int few;
  private final Map<Group, Set<Tally>> groups = new LinkedHashMap<>();
  private final Map<Population, Set<Tally>> populations = new LinkedHashMap<>();
  private final Map<Moment, Script> scripts = new ConcurrentHashMap<>();

  /// @param few up to how many representations are few
  /// @param tables the tallies of each table
  Tallying(Vocabulary vocabulary, int few, Collection<? extends Collection<Tally>> tables) {
    this.vocabulary = vocabulary;
    this.few = few;
    for (var tallies : tables) {
      for (var tally : tallies) {
        populations.computeIfAbsent(tally.population(), _ -> new LinkedHashSet<>()).add(tally);
        groups
            .computeIfAbsent(
                new Group(tally.population(), tally.common()), _ -> new LinkedHashSet<>())
            .add(tally);
      }
    }
  }

  /// The value of every tally.
  ///
  /// @param sql a transaction of one authority that may make temporary tables
  Map<Tally, Value> take(DSLContext sql, Scope scope) {
    var unprepared =
        sql.configuration()
            .deriveSettings(settings -> settings.withStatementType(StatementType.STATIC_STATEMENT))
            .dsl();
    var moment = new Moment(scope, isOfFew(unprepared));
    return (hasOtherNames(sql) ? script(unprepared, moment) : kept(moment, unprepared))
        .run(unprepared);
  }

  /// The script of a moment, worked out once; of moments that are over none is kept.
  private Script kept(Moment moment, DSLContext sql) {
    if (scripts.size() >= MOMENTS && !scripts.containsKey(moment)) {
      scripts.clear();
    }
    return scripts.computeIfAbsent(moment, _ -> script(sql, moment));
  }

  /// Whether the tables have other names for this one time, as they have as known on a day.
  private static boolean hasOtherNames(DSLContext sql) {
    var mapping = sql.settings().getRenderMapping();
    return mapping != null && !mapping.getSchemata().isEmpty();
  }

  private boolean isOfFew(DSLContext sql) {
    var some = DSL.selectOne().from(REPRESENTATION).limit(few + 1).asTable("some");
    return sql.selectCount().from(some).fetchSingle().value1() <= few;
  }

  private Script script(DSLContext sql, Moment moment) {
    return moment.few() ? inPlace(sql, moment.scope()) : onTables(sql, moment.scope());
  }

  private Script inPlace(DSLContext sql, Scope scope) {
    var groupings = new ArrayList<Grouping>();
    groups.forEach((group, tallies) -> {
      var base = BaseTable.inPlace(group.population(), tallies, vocabulary, scope);
      groupings.add(new Grouping(base, tallies));
    });
    return Script.of(sql, List.of(), groupings);
  }

  private Script onTables(DSLContext sql, Scope scope) {
    var bases = new LinkedHashMap<Population, BaseTable>();
    var making = new ArrayList<org.jooq.Query>();
    populations.forEach((population, tallies) -> {
      var name = "base_" + bases.size();
      making.add(BaseTable.making(sql, population, tallies, vocabulary, scope, name));
      bases.put(population, BaseTable.named(population, tallies, name));
    });
    var groupings = new ArrayList<Grouping>();
    groups.forEach((group, tallies) -> {
      var base = bases.get(group.population());
      if (base != null) {
        groupings.add(new Grouping(base, tallies));
      }
    });
    return Script.of(sql, making, groupings);
  }
}
