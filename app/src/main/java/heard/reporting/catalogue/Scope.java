package heard.reporting.catalogue;

/// What an expression needs to know of the moment it is evaluated in.
///
/// @param calendar the version of the calendar in which working days are counted
public record Scope(int calendar) {}
