package heard.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// Which tables a backup holds: all of the sources and of the installation that the database's
/// catalogue names, so that none can be forgotten, but for those left out here with their reason.
final class SourceTables {

  /// Secrets and what lives for hours. The read model is left out whole: it is made again.
  static final Map<String, String> LEFT_OUT =
      Map.of(
          "installation.flyway_schema_history", "the target has its own",
          "installation.session", "nobody stays signed in through a restore",
          "installation.sign_in_attempt", "counts of the last hours",
          "installation.one_time_link", "a secret",
          "installation.search_result", "lives for an hour");

  /// Columns that are secrets: whoever may sign in gets a new link after a restore.
  static final Map<String, Set<String>> SECRETS =
      Map.of("installation.account", Set.of("password_hash"));

  private static final String TABLES =
      """
      select n.nspname || '.' || c.relname as name, c.relrowsecurity as walled,
        (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            and a.attgenerated = '') as columns,
        (select array_agg(a.attname::text order by k.place)
           from pg_constraint p
           cross join unnest(p.conkey) with ordinality k (number, place)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
          where p.conrelid = c.oid and p.contype = 'p') as key,
        (select coalesce(array_agg(distinct rn.nspname || '.' || r.relname), '{}')
           from pg_constraint f
           join pg_class r on r.oid = f.confrelid
           join pg_namespace rn on rn.oid = r.relnamespace
          where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r'
        and n.nspname in ('installation', 'ledger', 'people', 'papers', 'monitoring', 'profile')
      order by 1
      """;

  private SourceTables() {}

  /// Each after those it refers to.
  static List<SourceTable> of(DSLContext sql) {
    var waiting = new ArrayList<Found>();
    for (var row : sql.fetch(TABLES)) {
      var name = row.get("name", String.class);
      if (!LEFT_OUT.containsKey(name)) {
        var columns = new ArrayList<>(List.of(row.get("columns", String[].class)));
        columns.removeAll(SECRETS.getOrDefault(name, Set.of()));
        waiting.add(
            new Found(
                new SourceTable(
                    name,
                    List.copyOf(columns),
                    List.of(row.get("key", String[].class)),
                    row.get("walled", boolean.class)),
                Set.of(row.get("needs", String[].class))));
      }
    }
    return inOrder(waiting);
  }

  private static List<SourceTable> inOrder(List<Found> waiting) {
    var ordered = new ArrayList<SourceTable>();
    var there = new HashSet<String>();
    while (!waiting.isEmpty()) {
      var ready = waiting.stream().filter(found -> there.containsAll(found.needs())).toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("These tables refer to each other in a ring: " + waiting);
      }
      for (var found : ready) {
        ordered.add(found.table());
        there.add(found.table().name());
      }
      waiting.removeAll(ready);
    }
    return ordered;
  }

  private record Found(SourceTable table, Set<String> needs) {}
}
