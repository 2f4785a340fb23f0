package heard.platform.yaml;

import java.util.List;

/// A list.
public record ListEntry(Place place, List<Entry> entries) implements Entry {

  /// Copies the list.
  public ListEntry {
    entries = List.copyOf(entries);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
