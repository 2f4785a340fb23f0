package heard.casefile;

import java.util.UUID;

/// Names one case, or one other stream of events such as an action or a payment.
public record CaseId(UUID value) {}
