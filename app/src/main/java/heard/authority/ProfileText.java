package heard.authority;

/// A file of a profile that another part of Heard reads: a report's definition, a log's mapping.
///
/// @param path inside the profile's folder, with slashes: `log/mapping.yaml`
public record ProfileText(String path, String text) {}
