package heard.record;

import java.util.UUID;

/// Names one thing somebody asked for. A form carries it, so that the form sent twice counts once.
public record CommandId(UUID value) {}
