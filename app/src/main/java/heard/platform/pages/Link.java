package heard.platform.pages;

/// A link in a navigation.
///
/// @param current whether it leads to where one is
public record Link(String label, String href, boolean current) {}
