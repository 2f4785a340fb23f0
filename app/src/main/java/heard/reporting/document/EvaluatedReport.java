package heard.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A report as it was counted.
///
/// @param name its name in the profile, such as published
/// @param authority the authority's own name
/// @param period the period it was asked for
/// @param cover the period on its cover
/// @param reach the widest period that its tables cover
/// @param compared the earlier periods it gives
/// @param stoodOn the day as on which the record stood; null for now
/// @param knownOn the day by whose end things were known; null for now
/// @param limits what the whole report is limited to, in words; empty for the whole of the record
/// @param definitions what is counted in it, cut by what, made into what, by which limits
public record EvaluatedReport(
    String name,
    String title,
    String authority,
    Period period,
    Period cover,
    Period reach,
    List<Period> compared,
    @Nullable LocalDate stoodOn,
    @Nullable LocalDate knownOn,
    List<String> limits,
    List<Section> sections,
    List<Meaning> definitions) {

  /// A part of the report, in order.
  public sealed interface Section {}

  /// Text in Markdown. A figure in it is a link to {@code figure:table/row}.
  public record Prose(String markdown) implements Section {}

  public record Figures(EvaluatedTable table) implements Section {}

  /// What a word of the report means.
  ///
  /// @param source where a rule stands, or a number comes from; empty where that says nothing
  public record Meaning(Kind kind, String word, String meaning, String source) {

    /// What kind of word it is, with the heading it stands under.
    public enum Kind {
      POPULATION("Populations"),
      DIMENSION("What they are cut by"),
      VALUE("Values"),
      LIMIT("Time limits"),
      OUTSIDE("Numbers from outside the record");

      private final String heading;

      Kind(String heading) {
        this.heading = heading;
      }

      /// The heading it stands under.
      public String heading() {
        return heading;
      }
    }
  }

  public List<EvaluatedTable> tables() {
    return sections.stream()
        .flatMap(section ->
            switch (section) {
              case Prose _ -> List.<EvaluatedTable>of().stream();
              case Figures figures -> List.of(figures.table()).stream();
            })
        .toList();
  }

  /// The same with every table as this makes it.
  public EvaluatedReport with(UnaryOperator<EvaluatedTable> made) {
    var others =
        sections.stream()
            .<Section>map(section ->
                switch (section) {
                  case Prose prose -> prose;
                  case Figures(var table) -> new Figures(made.apply(table));
                })
            .toList();
    return new EvaluatedReport(
        name,
        title,
        authority,
        period,
        cover,
        reach,
        compared,
        stoodOn,
        knownOn,
        limits,
        others,
        definitions);
  }

  public Optional<EvaluatedTable> table(String id) {
    return tables().stream().filter(table -> table.id().equals(id)).findFirst();
  }
}
