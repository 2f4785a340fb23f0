package heard.record;

import java.util.List;
import java.util.UUID;

/// An import can't be undone: on cases that it changed something was recorded by hand since, which
/// may rest on what the import told. Nothing was recorded.
public final class WorkedOnSince extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<UUID> cases;

  WorkedOnSince(List<UUID> cases) {
    super("%d cases have been worked on since the import changed them".formatted(cases.size()));
    this.cases = List.copyOf(cases);
  }

  /// On which.
  public List<UUID> cases() {
    return cases;
  }
}
