package heard.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as the ledger keeps it: a word with a version, two days and a text. What the text means
/// is for others to know.
///
/// @param streamId whose history it belongs to
/// @param version its place in that history, from 1, without gaps
/// @param eventId by which later events may speak of it
/// @param type a word fixed for ever
/// @param typeVersion which form of the text it is, from 1
/// @param occurredFrom the first day it may have happened; null when that is unknown
/// @param occurredTo the last such day
/// @param payload the text, hashed as it stands here
public record StoredEvent(
    UUID streamId,
    int version,
    UUID eventId,
    String type,
    int typeVersion,
    @Nullable LocalDate occurredFrom,
    @Nullable LocalDate occurredTo,
    String payload) {}
