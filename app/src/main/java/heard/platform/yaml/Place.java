package heard.platform.yaml;

/// A place in a file.
///
/// @param line counted from 1; 0 for the file as a whole
public record Place(String file, int line) {

  /// The file as a whole.
  public static Place of(String file) {
    return new Place(file, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
