package heard.access;

/// An entry of the primary navigation. A module that has one declares it as a bean; it is shown to
/// whoever may go there.
///
/// @param label what it is called
/// @param path where it leads, from the root
/// @param position smaller comes first
/// @param verb what one must be allowed to do to see it
public record Place(String label, String path, int position, Verb verb) {}
