package heard.ledger;

import java.time.Instant;
import java.util.UUID;

/// One recording transaction, sealed to the one before it.
///
/// @param position from 1, without gaps, in the order of commit
/// @param recordedAt to the microsecond, never earlier than the one before
/// @param actor the account that did it
/// @param commandId what was asked; asked twice, it counts once
/// @param digest over the hashes of its events in the order of stream and version
public record Commit(
    long position,
    Instant recordedAt,
    UUID actor,
    UUID commandId,
    int eventCount,
    Hash digest,
    Hash previousHash,
    Hash hash) {}
