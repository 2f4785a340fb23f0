package heard.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is to be done, as the first page shows it.
///
/// @param figures the team's, for those who may see them
public record WorkView(String title, List<Figure> figures, List<Group> groups) {

  /// A number and the list that makes it.
  ///
  /// @param note what it is of, when the number alone does not say; empty otherwise
  public record Figure(String label, String number, String note, Optional<String> href) {}

  /// One of the lists.
  ///
  /// @param more where the rest of it is, when it is longer than what is shown
  public record Group(String title, List<Item> items, String empty, Optional<String> more) {}

  /// One thing to do.
  ///
  /// @param why one line: what started the clock
  /// @param action the next action, with where it is done
  public record Item(
      UUID id,
      String reference,
      String what,
      LocalDate due,
      String left,
      boolean late,
      String why,
      String action,
      String href) {}
}
