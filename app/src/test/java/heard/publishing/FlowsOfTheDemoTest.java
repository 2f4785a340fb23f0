package heard.publishing;

import heard.pages.RunningHeard;
import heard.pages.Sunderland;
import heard.reporting.FlowIdentity;
import heard.reporting.TestWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is in hand is what came in and has not gone, in the log of a council.
class FlowsOfTheDemoTest {

  private static final RunningHeard HEARD = Sunderland.shared().heard();

  @Test
  void in_every_quarter_of_the_log(@TempDir Path folder) throws IOException {
    var authority = new ImportedLogs(HEARD).take(ImportedLogs.demo(), folder);
    FlowIdentity.holds(
        HEARD.walls(),
        authority,
        TestWords.sunderland(),
        IntStream.rangeClosed(2014, 2019),
        "sunderland");
  }
}
