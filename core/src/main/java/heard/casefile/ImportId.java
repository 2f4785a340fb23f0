package heard.casefile;

import java.util.UUID;

/// Names one import of a log, so that it can be undone whole.
public record ImportId(UUID value) {}
