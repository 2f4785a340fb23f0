package heard.access;

import java.util.List;

/// What an error page says.
///
/// @param title what happened
/// @param meaning what that means for whoever asked
/// @param steps what they can do
public record ErrorWords(String title, String meaning, List<String> steps) {}
