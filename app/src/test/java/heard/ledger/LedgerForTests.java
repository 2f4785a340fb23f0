package heard.ledger;

import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.platform.Walls;
import java.time.InstantSource;

/// Makes the ledger's parts for tests of other packages.
public final class LedgerForTests {

  private LedgerForTests() {}

  public static Ledger ledger(InstantSource clock) {
    return new Ledger(clock);
  }

  public static Readings readings(NewIds ids, InstantSource clock) {
    return new Readings(ids, clock);
  }

  public static Verified verify(Walls walls, AuthorityId authority) {
    return walls.reading(authority, Verification::of);
  }
}
