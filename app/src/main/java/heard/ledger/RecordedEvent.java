package heard.ledger;

import java.time.Instant;
import java.util.UUID;

/// An event read back, with what its commit says of it.
///
/// @param position of the commit in its authority's ledger, from 1, without gaps
/// @param recordedAt when Heard was told, to the microsecond
/// @param actor the account that told it
public record RecordedEvent(StoredEvent event, long position, Instant recordedAt, UUID actor) {}
