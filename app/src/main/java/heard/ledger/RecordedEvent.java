package heard.ledger;

import java.time.Instant;

/// An event read back, with what its commit says of it.
///
/// @param position of the commit in its authority's ledger, from 1, without gaps
/// @param recordedAt when Heard was told, to the microsecond
public record RecordedEvent(StoredEvent event, long position, Instant recordedAt) {}
