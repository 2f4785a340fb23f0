package heard.casefile.clock;

import heard.procedure.DueDate;
import org.jspecify.annotations.Nullable;

/// The same limit counted from another start, where the sources disagree on what starts it. Shown
/// beside the clock; the clock itself follows the authority's choice.
///
/// @param maximum with the longest lawful extension, null where the law knows none
public record Reading(Start start, DueDate due, @Nullable DueDate maximum) {}
