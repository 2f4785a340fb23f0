package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.TimeLimit;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Definition;
import heard.reporting.definition.Measure;
import heard.reporting.definition.Measures;
import heard.reporting.document.EvaluatedReport.Meaning;
import heard.reporting.document.EvaluatedReport.Meaning.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the words of a report mean: everything that is counted in it, cut by what, made into what
/// and by which limits, from the catalogue and the procedures.
final class Meanings {

  private final Definition definition;
  private final Collection<Plan> plans;
  private final Vocabulary vocabulary;

  Meanings(Definition definition, Collection<Plan> plans, Vocabulary vocabulary) {
    this.definition = definition;
    this.plans = plans;
    this.vocabulary = vocabulary;
  }

  List<Meaning> all() {
    var populations = populations();
    var dimensions = dimensions();
    var all = new ArrayList<Meaning>();
    for (var population : populations) {
      all.add(
          new Meaning(
              Kind.POPULATION, population.name().replace('-', ' '), population.words(), ""));
    }
    for (var dimension : dimensions) {
      all.add(
          new Meaning(Kind.DIMENSION, dimension.name().replace('-', ' '), dimension.words(), ""));
    }
    values(all);
    if (dimensions.stream().anyMatch(Dimension::isByLimits)) {
      limits().forEach(limit -> all.add(meaning(limit)));
    }
    return all;
  }

  private Set<Population> populations() {
    var found = new LinkedHashSet<Population>();
    plans.forEach(plan -> found.addAll(plan.populations()));
    return found;
  }

  private Set<Dimension> dimensions() {
    var found = new LinkedHashSet<Dimension>();
    for (var plan : plans) {
      for (var tally : plan.tallies()) {
        found.addAll(tally.condition().dimensions());
        tally.aggregate().needs().ifPresent(found::add);
      }
      if (plan instanceof Plan.Listing listing) {
        found.addAll(listing.rows().condition().dimensions());
        found.addAll(listing.dimensions());
      }
    }
    return found;
  }

  private void values(List<Meaning> all) {
    var words = Measures.all();
    var seen = new LinkedHashSet<String>();
    var outside = new ArrayList<Meaning>();
    for (var measure : definition.measures()) {
      var word = Measures.word(measure);
      var meaning = words.get(word);
      if (measure instanceof Measure.Given(var number, var source)) {
        outside.add(
            new Meaning(Kind.OUTSIDE, number.toPlainString(), "given in the definition", source));
      } else if (measure instanceof Measure.Published(var edition, var source)) {
        outside.add(new Meaning(Kind.OUTSIDE, edition, "as published then", source));
      } else if (meaning != null && seen.add(word)) {
        all.add(new Meaning(Kind.VALUE, word, meaning.replace("`", ""), ""));
      }
    }
    all.addAll(outside.stream().distinct().toList());
  }

  /// The limits of the stages and procedures that the report asks about; of all where it asks about
  /// none.
  private List<TimeLimit> limits() {
    var stages = asked("stage");
    var procedures = asked("procedure");
    return vocabulary.limits().stream()
        .filter(limit -> procedures.isEmpty() || procedures.contains(limit.procedure()))
        .filter(
            limit -> stages.isEmpty() || limit.stage() == null || stages.contains(limit.stage()))
        .toList();
  }

  private Set<String> asked(String dimension) {
    var codes = new LinkedHashSet<String>();
    for (var plan : plans) {
      plan.tallies()
          .forEach(
              tally -> tally.condition().parts().forEach(part -> codes(part, dimension, codes)));
    }
    return codes;
  }

  private static void codes(Condition condition, String dimension, Set<String> into) {
    switch (condition) {
      case Condition.Is is when is.dimension().name().equals(dimension) -> into.addAll(is.codes());
      case Condition.Any(var either) -> either.forEach(one -> codes(one, dimension, into));
      case Condition.All(var all) -> all.forEach(one -> codes(one, dimension, into));
      case Condition.Is _,
          Condition.Not _,
          Condition.Known _,
          Condition.Has _,
          Condition.Within _,
          Condition.Between _ -> {}
    }
  }

  private static Meaning meaning(TimeLimit limit) {
    var words = limit.length() + (limit.counts().isEmpty() ? "" : ". " + limit.counts());
    return new Meaning(Kind.LIMIT, limit.title(), words, limit.citation());
  }
}
