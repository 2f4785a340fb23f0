package heard.casefile;

import java.util.UUID;

/// Names one recorded event, so that a correction can say which it replaces.
public record EventId(UUID value) {}
