package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.conf.StatementType;

/// Takes all tallies of a report from the record: each population is selected once, and each table
/// is one statement a population. How many cells a table has changes neither.
public final class Tallying {

  private record Group(Population population, Condition common) {}

  private Tallying() {}

  /// The value of every tally.
  ///
  /// @param sql a transaction of one authority that may make temporary tables
  /// @param tables the tallies of each table
  public static Map<Tally, Value> take(
      DSLContext sql,
      Vocabulary vocabulary,
      Scope scope,
      List<? extends Collection<Tally>> tables) {
    var unprepared =
        sql.configuration()
            .deriveSettings(settings -> settings.withStatementType(StatementType.STATIC_STATEMENT))
            .dsl();
    var bases = bases(unprepared, vocabulary, scope, tables);
    var values = new HashMap<Tally, Value>();
    for (var tallies : tables) {
      var groups = new LinkedHashMap<Group, Set<Tally>>();
      for (var tally : tallies) {
        groups
            .computeIfAbsent(
                new Group(tally.population(), tally.common()), _ -> new LinkedHashSet<>())
            .add(tally);
      }
      groups.forEach((group, members) -> {
        var base = bases.get(group.population());
        if (base != null) {
          values.putAll(new Grouping(base, members).take(unprepared));
        }
      });
    }
    return values;
  }

  private static Map<Population, BaseTable> bases(
      DSLContext sql,
      Vocabulary vocabulary,
      Scope scope,
      List<? extends Collection<Tally>> tables) {
    var byPopulation = new LinkedHashMap<Population, Set<Tally>>();
    for (var tallies : tables) {
      for (var tally : tallies) {
        byPopulation.computeIfAbsent(tally.population(), _ -> new LinkedHashSet<>()).add(tally);
      }
    }
    var bases = new LinkedHashMap<Population, BaseTable>();
    byPopulation.forEach((population, tallies) ->
        bases.put(
            population,
            BaseTable.make(sql, population, tallies, vocabulary, scope, "base_" + bases.size())));
    return bases;
  }
}
