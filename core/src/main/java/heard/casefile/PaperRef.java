package heard.casefile;

import java.util.UUID;

/// Points to a text or file kept apart from the events, so that it can be erased and the chain of
/// events stay whole.
///
/// @param digest keyed digest of the content; its key lies beside the paper and is erased with it
public record PaperRef(UUID id, String digest) {}
