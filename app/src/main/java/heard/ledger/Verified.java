package heard.ledger;

import heard.platform.AuthorityId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a check of one authority's ledger came to.
public sealed interface Verified {

  /// Every event and every commit is as it was recorded, up to the head named here.
  ///
  /// @param position of the last commit; 0 when nothing has been recorded
  record Whole(AuthorityId authority, long position, long events, Hash head) implements Verified {}

  /// Something has been changed, taken away or added by other means than Heard.
  ///
  /// @param position the first commit that does not hold; null for an event that no commit knows
  /// @param streamId where the broken event is, as far as that can be told
  /// @param version the broken event's place in its stream
  /// @param what in words
  record Broken(
      AuthorityId authority,
      @Nullable Long position,
      @Nullable UUID streamId,
      @Nullable Integer version,
      String what)
      implements Verified {

    @Override
    public String toString() {
      var where = new StringBuilder();
      where.append(position == null ? "no position" : "position " + position);
      if (streamId != null) {
        where.append(", stream ").append(streamId);
      }
      if (version != null) {
        where.append(", version ").append(version);
      }
      return where.append(": ").append(what).toString();
    }
  }
}
