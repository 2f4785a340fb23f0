package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.casefile.reception.ReceptionEvent.AdvocacyOffered;
import heard.platform.AuthorityId;
import heard.platform.Walls;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/// A Java process that records without end until somebody kills it. It writes a dot to its standard
/// output for each step it is about to take, in the middle of a transaction or between two.
final class WriterProcess {

  /// Cases of one import.
  static final int CASES = 200;

  private WriterProcess() {}

  /// Goes on until it is killed.
  ///
  /// @param arguments the database's address, `commands`, `imports` or `updates`, and a seed
  public static void main(String[] arguments) {
    var configuration = new HikariConfig();
    configuration.setJdbcUrl(arguments[0]);
    configuration.setMaximumPoolSize(2);
    configuration.setAutoCommit(false);
    try (var source = new HikariDataSource(configuration)) {
      var record = new TestRecord(null, new Walls(source), InstantSource.system());
      var random = new SplittableRandom(Long.parseLong(arguments[2]));
      var authority = new AuthorityId(1);
      for (int i = 0; ; i++) {
        switch (arguments[1]) {
          case "imports" -> bulk(record, authority, random, i);
          case "updates" -> update(record, authority, random, i);
          default -> command(record, authority, random, i);
        }
      }
    }
  }

  private static void command(
      TestRecord record, AuthorityId authority, SplittableRandom random, int i) {
    var made = new MadeCases(random, null).next("C-%d-%d".formatted(random.nextInt(), i));
    var id = record.newCase();
    step();
    record.cases.receive(
        manager(authority),
        authority,
        id,
        newCommand(),
        (t, _) -> {
          record.papers.file(t, "What was said");
          step();
          return new Decision.Accepted(made);
        });
    step();
    record.cases.decide(
        manager(authority),
        authority,
        id,
        newCommand(),
        _ -> {
          step();
          return new Decision.Accepted(
              List.of(Happening.on(LocalDate.of(2026, 1, 5), new AdvocacyOffered())));
        });
  }

  private static void bulk(
      TestRecord record, AuthorityId authority, SplittableRandom random, int i) {
    var made = new MadeCases(random, null);
    var prefix = "I-%d-%d-".formatted(random.nextInt(), i);
    record.walls.in(
        authority,
        t -> {
          var bulk = record.bulk.begin(t, manager(authority), newCommand());
          for (int n = 0; n < CASES; n++) {
            bulk.person("Olive Placeholder");
            bulk.add(record.newCase(), made.next(prefix + n));
            if (n % 20 == 0) {
              step();
            }
          }
          step();
          var commit = bulk.finish();
          step();
          return commit;
        });
  }

  /// Something more of every case there is, a hundred at a time; first of all, the cases.
  private static void update(
      TestRecord record, AuthorityId authority, SplittableRandom random, int i) {
    var cases =
        record.walls.in(
            authority,
            t ->
                t.sql()
                    .fetch("select id from record.representation order by id")
                    .map(row -> row.get(0, UUID.class)));
    if (cases.isEmpty()) {
      bulk(record, authority, random, i);
      return;
    }
    record.walls.in(
        authority,
        t -> {
          var bulk = record.bulk.begin(t, manager(authority), newCommand());
          for (int from = 0; from < cases.size(); from += 100) {
            var some = cases.subList(from, Math.min(from + 100, cases.size()));
            var histories = record.histories.read(t, manager(authority), some, Set.of()).cases();
            step();
            bulk.addTo(
                some.stream()
                    .map(histories::get)
                    .map(history ->
                        new BulkRecord.Addition(
                            history.id(),
                            history.entries(),
                            List.of(Happening.on(LocalDate.of(2026, 1, 5), new AdvocacyOffered()))))
                    .toList());
            step();
          }
          var commit = bulk.finish();
          step();
          return commit;
        });
  }

  private static void step() {
    System.out.print('.');
    System.out.flush();
  }
}
