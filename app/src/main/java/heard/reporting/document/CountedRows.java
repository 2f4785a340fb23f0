package heard.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows that a number counted.
///
/// @param all how many they are: the number itself, unless another was made of theirs
/// @param hidden how many of them the reader may not see
/// @param rows those the reader may see, by reference; not all of them where they are many
/// @param made the sum, mean or median of their own numbers; null where they are counted
public record CountedRows(int all, int hidden, List<ListedRow> rows, @Nullable BigDecimal made) {}
