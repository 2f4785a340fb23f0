package heard.procedure;

/// Where a rule stands.
///
/// @param text as said to people, for example `regulation 14(1)`
/// @param confidence how well it is known
public record Citation(String text, Confidence confidence) {}
