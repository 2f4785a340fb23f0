package heard.reporting.catalogue;

import org.jspecify.annotations.Nullable;

/// A time limit as a report explains it.
///
/// @param procedure the code of the procedure it belongs to
/// @param stage the code of its stage; null for one of the whole representation
/// @param title what it asks for, with the procedure
/// @param length how long it is and from what it is counted
/// @param counts what the authority's reports call within timescale; empty where they do not ask
/// @param citation where the rule stands
public record TimeLimit(
    String procedure,
    @Nullable String stage,
    String title,
    String length,
    String counts,
    String citation) {}
