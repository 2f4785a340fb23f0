package heard.representations;

import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.platform.pages.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The list of representations, as its page shows it.
///
/// @param count "1,234 representations" or "more than 10,000 representations"
/// @param orders the orders it can be had in, as links
/// @param found the result of a search it is narrowed to
/// @param foundSays what that search found
/// @param narrowed what the filters narrow it to, each as "Status: Open"
/// @param empty what to say when there is nothing to list; empty when the search has said it
public record ListView(
    Form form,
    List<Field> fields,
    List<Row> rows,
    String count,
    List<Link> orders,
    String order,
    String orderSays,
    @Nullable String previous,
    @Nullable String next,
    Optional<String> found,
    String foundSays,
    List<String> narrowed,
    String empty) {

  /// A filter and what can be chosen in it.
  public record Field(String name, String label, List<Choice> choices) {}

  /// One representation.
  public record Row(
      UUID id,
      String reference,
      String kind,
      CaseHead.TagView status,
      String state,
      String service,
      @Nullable LocalDate received,
      @Nullable LocalDate due,
      String left,
      boolean late) {}
}
