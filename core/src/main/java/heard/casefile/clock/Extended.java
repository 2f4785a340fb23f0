package heard.casefile.clock;

import heard.procedure.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An extension of a limit, as recorded.
///
/// @param decidedOn the day it stands at
/// @param toldOn the day the complainant was told, null where not recorded
/// @param newDate the date the complainant was given, null where none was
/// @param late certainly decided after the day the limit fell; where that day is not known, nothing
///   is held against it
/// @param inTime decided, and where the law asks for it told, on or before the day the limit fell
///   without it: one that came later is recorded and cures nothing
public record Extended(
    LocalDate decidedOn,
    @Nullable LocalDate toldOn,
    @Nullable LocalDate newDate,
    @Nullable Code ground,
    @Nullable Code decider,
    boolean late,
    boolean inTime) {}
