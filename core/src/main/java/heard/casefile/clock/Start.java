package heard.casefile.clock;

import heard.procedure.Trigger;
import java.time.LocalDate;

/// What set a clock going.
///
/// @param day day 0
/// @param presumed the record lacks that event, so the one that comes nearest was taken: the
///   sending of a response for its receipt, the day fixed for a hearing for the hearing
/// @param again the clock had stopped, or had ended, and runs anew from this day
public record Start(LocalDate day, Trigger by, boolean presumed, boolean again) {}
