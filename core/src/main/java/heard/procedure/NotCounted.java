package heard.procedure;

import java.time.LocalDate;

/// A day that would have counted but for being a day off.
public record NotCounted(LocalDate date, String name) {}
