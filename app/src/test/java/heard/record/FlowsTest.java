package heard.record;

import heard.casefile.ImportId;
import heard.platform.TestDatabase;
import heard.reporting.FlowIdentity;
import heard.reporting.TestWords;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is in hand is what came in and has not gone, whatever has happened.
class FlowsTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestRecord RECORD = new TestRecord(DATABASE, InstantSource.system());

  @Test
  void after_anything_at_all() {
    var seed = System.nanoTime();
    var authority = DATABASE.authority(1, "anything");
    new AnyHistories(RECORD, new SplittableRandom(seed)).into(authority, 150);
    FlowIdentity.holds(
        RECORD.walls,
        authority,
        TestWords.sunderland(),
        IntStream.rangeClosed(2016, 2021),
        "seed " + seed);
  }

  @Test
  void over_plausible_histories_some_of_which_closed_nobody_knows_when() {
    var authority = DATABASE.authority(2, "plausible");
    var made = new MadeCases(new SplittableRandom(7), new ImportId(UUID.randomUUID()));
    RECORD.walls.in(
        authority,
        transaction -> {
          var bulk =
              RECORD.bulk.begin(
                  transaction, TestRecord.manager(authority), TestRecord.newCommand());
          for (int i = 0; i < 200; i++) {
            bulk.add(RECORD.newCase(), made.next("P" + i));
          }
          bulk.finish();
          return authority;
        });
    FlowIdentity.holds(
        RECORD.walls, authority, TestWords.sunderland(), IntStream.rangeClosed(2015, 2019), "made");
  }
}
