package heard.casefile.clock;

import heard.procedure.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An extension of a limit, as recorded.
///
/// @param decidedOn the day it stands at
/// @param onDay whether something is known of that day; where nothing is, nothing is held against
///   it
/// @param toldOn the day the complainant was told, null where not recorded
/// @param newDate the date the complainant was given, null where none was
/// @param inTime decided, and where the law asks for it told, on or before the day the limit fell
///   without it: one that came later is recorded and cures nothing
public record Extended(
    LocalDate decidedOn,
    boolean onDay,
    @Nullable LocalDate toldOn,
    @Nullable LocalDate newDate,
    @Nullable Code ground,
    @Nullable Code decider,
    boolean inTime) {}
