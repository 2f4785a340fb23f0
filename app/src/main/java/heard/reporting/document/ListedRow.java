package heard.reporting.document;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row that a number counted.
///
/// @param representation the representation it belongs to; null for an action of none
/// @param stage the ordinal of its stage, where it is of a stage
/// @param element the number of the element, where it is one
/// @param own its own number, where numbers are added up or averaged
public record ListedRow(
    @Nullable UUID representation,
    @Nullable String reference,
    @Nullable Integer stage,
    @Nullable Integer element,
    @Nullable BigDecimal own) {}
