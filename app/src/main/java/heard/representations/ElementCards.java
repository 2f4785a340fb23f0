package heard.representations;

import heard.authority.Scheme;
import heard.casefile.Fact;
import heard.casefile.stage.Element;
import heard.casefile.stage.StageFile;
import heard.platform.pages.Dates;
import heard.procedure.Code;
import heard.representations.words.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The separate complaints within a representation, each with what every stage found of it.
public record ElementCards(List<Card> cards, List<StageOutcome> outcomes) {

  /// One element, followed through the stages that took it on.
  ///
  /// @param words the complaint as agreed, where it was written down
  /// @param route where it goes; empty where it stays with the rest
  /// @param own the fields that the authority's profile adds, each with its value
  public record Card(
      String title,
      Optional<String> words,
      String nature,
      String service,
      String outcomeSought,
      String route,
      List<String> own,
      List<Finding> findings) {}

  /// What a stage made of it.
  ///
  /// @param made false while it has not decided
  public record Finding(String stage, String says, String when, boolean made) {}

  /// What a stage came to as a whole.
  public record StageOutcome(String stage, String outcome, String when) {}

  private record Place(int stage, int number) {}

  static ElementCards of(OpenCase open) {
    var file = open.file();
    var followed = new LinkedHashMap<Place, Map<Integer, Element>>();
    var home = new LinkedHashMap<Place, Place>();
    for (var stage : file.stages()) {
      for (var element : stage.elements()) {
        var here = new Place(stage.ordinal(), element.number());
        var from =
            element
                .carriedFrom()
                .map(carried -> new Place(carried.fromStage(), carried.fromElement()))
                .map(earlier -> home.getOrDefault(earlier, earlier))
                .orElse(here);
        home.put(here, from);
        followed.computeIfAbsent(from, _ -> new LinkedHashMap<>()).put(stage.ordinal(), element);
      }
    }
    var cards = new ArrayList<Card>();
    followed.forEach((place, through) -> cards.add(card(open, place, through)));
    return new ElementCards(cards, outcomes(open));
  }

  private static Card card(OpenCase open, Place place, Map<Integer, Element> through) {
    var labels = open.labels();
    var definition =
        through.values().stream().map(Element::definition).flatMap(Optional::stream).findFirst();
    var findings =
        open.file().stages().stream()
            .filter(stage -> stage.ordinal() >= place.stage())
            .filter(stage -> through.containsKey(stage.ordinal()) || stage.elements().isEmpty())
            .map(stage -> finding(open, stage, Optional.ofNullable(through.get(stage.ordinal()))))
            .toList();
    return new Card(
        "Element %d, %s".formatted(place.number(), labels.stage(open.file(), place.stage())),
        definition.flatMap(d -> Optional.ofNullable(d.paper())).flatMap(open::text),
        label(labels, Scheme.NATURE, definition.map(d -> d.nature()).orElse(null)),
        definition.map(d -> d.service()).map(labels::service).orElse(""),
        label(labels, Scheme.OUTCOME_SOUGHT, definition.map(d -> d.outcomeSought()).orElse(null)),
        definition.map(d -> d.route()).map(labels::route).orElse(""),
        own(labels, through.values()),
        findings);
  }

  /// What a later stage has holds.
  private static List<String> own(Labels labels, Collection<Element> through) {
    var fields = new LinkedHashMap<Code, Code>();
    through.forEach(element -> fields.putAll(element.fields()));
    return fields.entrySet().stream()
        .map(field ->
            "%s: %s"
                .formatted(
                    labels.field(field.getKey()), labels.value(field.getKey(), field.getValue())))
        .toList();
  }

  private static String label(Labels labels, Scheme scheme, @Nullable Code code) {
    return code == null ? "" : labels.of(scheme, code);
  }

  private static Finding finding(OpenCase open, StageFile stage, Optional<Element> element) {
    var labels = open.labels();
    var name = labels.stage(open.file(), stage.ordinal());
    var finding = element.flatMap(Element::finding);
    var disposition = element.flatMap(Element::disposition);
    if (finding.isPresent()) {
      return new Finding(
          name,
          labels.of(Scheme.FINDING, finding.get().event().finding()),
          when(finding.get()),
          true);
    }
    return disposition
        .map(fact ->
            new Finding(
                name, labels.of(Scheme.DISPOSITION, fact.event().disposition()), when(fact), true))
        .orElseGet(() ->
            new Finding(
                name, stage.isOver() ? "No finding recorded" : "Not decided yet", "", false));
  }

  private static List<StageOutcome> outcomes(OpenCase open) {
    var outcomes = new ArrayList<StageOutcome>();
    for (var stage : open.file().stages()) {
      var name = open.labels().stage(open.file(), stage.ordinal());
      stage
          .outcome()
          .ifPresent(fact ->
              outcomes.add(
                  new StageOutcome(
                      name,
                      open.labels().of(Scheme.OVERALL_OUTCOME, fact.event().outcome()),
                      when(fact))));
      stage
          .disposition()
          .ifPresent(fact ->
              outcomes.add(
                  new StageOutcome(
                      name,
                      open.labels().of(Scheme.DISPOSITION, fact.event().disposition()),
                      when(fact))));
    }
    open.file()
        .ombudsman()
        .decided()
        .ifPresent(fact ->
            outcomes.add(
                new StageOutcome(
                    "Ombudsman",
                    open.labels().of(Scheme.OMBUDSMAN_DECISION, fact.event().decision()),
                    when(fact))));
    return outcomes;
  }

  private static String when(Fact<?> fact) {
    return fact.on().exactly().map(Dates::full).orElse("");
  }
}
