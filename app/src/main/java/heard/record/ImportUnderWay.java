package heard.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another import of the same authority is open. Nothing was recorded.
public final class ImportUnderWay extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable UUID actor;
  private final @Nullable Instant since;

  ImportUnderWay(@Nullable UUID actor, @Nullable Instant since) {
    super(
        "Another import of this authority is under way%s%s: try again when it is done"
            .formatted(
                since == null ? "" : ", begun " + since,
                actor == null ? "" : " by account " + actor));
    this.actor = actor;
    this.since = since;
  }

  /// The account that began it; null when it ended in the meantime.
  public @Nullable UUID actor() {
    return actor;
  }

  /// When it began; null when it ended in the meantime.
  public @Nullable Instant since() {
    return since;
  }
}
