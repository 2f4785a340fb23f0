package heard.publishing;

import heard.reporting.FlowIdentity;
import heard.reporting.TestWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is in hand is what came in and has not gone, in the log of every council.
class FlowsOfTheDemoTest {

  @ParameterizedTest
  @EnumSource
  void in_every_quarter_of_the_log(Council council, @TempDir Path folder) throws IOException {
    var authority = ImportedLogs.take(council, council.log(), folder);
    int year = council.year().from().getYear();
    FlowIdentity.holds(
        ImportedLogs.heard().walls(),
        authority,
        TestWords.of(council.profile()),
        IntStream.rangeClosed(year - 4, year + 2),
        council.profile());
  }
}
