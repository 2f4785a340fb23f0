package heard.platform.yaml;

/// A value of a file, with its place.
public sealed interface Entry permits TextEntry, ListEntry, MapEntry {

  /// Where it stands.
  Place place();

  /// What it is, for a sentence: "a text".
  String kind();
}
