package heard.ledger;

import java.util.UUID;

/// Events that have been appended and wait for their commit.
///
/// @param digest over the hashes of the events in the order of stream and version
public record Unsealed(UUID commandId, int eventCount, Hash digest) {}
