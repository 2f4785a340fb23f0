package heard.reporting.document;

import java.util.List;

/// The rows that a number counted.
///
/// @param all how many they are: the number itself
/// @param hidden how many of them the reader may not see
/// @param rows those the reader may see, by reference; not all of them where they are many
public record CountedRows(int all, int hidden, List<ListedRow> rows) {}
