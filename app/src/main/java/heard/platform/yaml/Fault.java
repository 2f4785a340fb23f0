package heard.platform.yaml;

/// Something wrong in a file.
///
/// @param what what is wrong, in the writer's words
/// @param fix what to do about it
public record Fault(Place place, String what, String fix) {

  @Override
  public String toString() {
    return "%s: %s. %s".formatted(place, what, fix);
  }
}
