package heard.platform.pages;

/// Something wrong with what was typed.
///
/// @param field the id of the field it is about, or empty when it is about the whole form
/// @param message what is wrong and how to put it right, in the user's words
public record Problem(String field, String message) {}
