package heard.platform.postgres;

import heard.platform.Database;
import heard.platform.Database.Claim;
import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// A process of its own that opens a data folder, says so, and leaves it when its input ends. For
/// tests that kill it.
final class Occupant {

  private Occupant() {}

  public static void main(String[] arguments) throws IOException {
    Consumer<String> messages = System.err::println;
    try (var database =
        Database.open(
            Path.of(arguments[0]),
            "an occupant",
            Claim.valueOf(arguments[1]),
            Map.of(),
            messages)) {
      System.out.println("OPEN " + database.schema());
      while (System.in.read() >= 0) {
        // until it ends
      }
    } catch (ExplainedFailure refused) {
      System.out.println("REFUSED " + refused.getMessage());
    }
    System.out.println("LEFT");
  }
}
