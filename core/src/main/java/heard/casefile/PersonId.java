package heard.casefile;

import java.util.UUID;

/// Names a person without saying who it is: names and contact details are kept apart.
public record PersonId(UUID value) {}
