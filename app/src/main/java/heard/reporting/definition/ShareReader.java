package heard.reporting.definition;

import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.OutsideFigure;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Measure.Base;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the measures that are a part of something: percentages, ratios and rates.
final class ShareReader {

  private final MeasureReader measures;
  private final PartReader parts;
  private final List<String> figures;
  private final Faults faults;

  ShareReader(MeasureReader measures, PartReader parts, Vocabulary vocabulary, Faults faults) {
    this.measures = measures;
    this.parts = parts;
    this.figures = vocabulary.figures().stream().map(OutsideFigure::id).toList();
    this.faults = faults;
  }

  /// A percentage or a ratio.
  Optional<Measure> share(MapEntry map, String name, @Nullable Population population) {
    map.only(name);
    return base(map, name, population).map(base -> new Measure.Share(base, name.equals("percent")));
  }

  private Optional<Base> base(MapEntry map, String name, @Nullable Population population) {
    if (map.entries().get(name) instanceof TextEntry text) {
      return text.oneOf("base", Base.Whole.class).map(whole -> whole);
    }
    var inner = map.needMap(name);
    if (inner.isEmpty()) {
      return Optional.empty();
    }
    var base = inner.get().only("of", "that", "without", "part");
    if (base.has("without")) {
      var dropped = new LinkedHashSet<Dimension>();
      base.texts("without")
          .forEach(text -> parts.dimension(text, population).ifPresent(dropped::add));
      return Optional.of(new Base.Without(dropped));
    }
    if (base.has("that")) {
      return base.needMap("that")
          .map(that -> new Base.That(parts.read(that, population, Set.of()).asked()));
    }
    var part = base.entries().get("part");
    var share = part == null ? null : measures.read(part, population).orElse(null);
    return of(base, share, population);
  }

  /// A figure from outside the cases, or other rows.
  private Optional<Base> of(
      MapEntry map, @Nullable Measure share, @Nullable Population population) {
    return map.entries().get("of") instanceof MapEntry of && of.has("figure")
        ? figure(of.only("figure")).map(Base.Figure::new)
        : others(map, "of", population).map(parts -> new Base.Of(parts, share));
  }

  /// A figure that the profile names.
  Optional<String> figure(MapEntry map) {
    return map.needText("figure").flatMap(text -> text.oneOf("figure of figures.yaml", figures));
  }

  /// For each so many.
  Optional<Measure> rate(MapEntry map, @Nullable Population population) {
    map.only("rate");
    var inner = map.needMap("rate");
    if (inner.isEmpty()) {
      return Optional.empty();
    }
    var rate = inner.get().only("per", "of");
    var per =
        rate.needText("per")
            .flatMap(TextEntry::number)
            .filter(number -> {
              if (number < 1) {
                faults.add(rate.place("per"), "A rate is for each 1 or more", "Write 1000");
              }
              return number >= 1;
            });
    var base = of(rate, null, population);
    return per.flatMap(number -> base.map(of -> new Measure.Rate(number, of)));
  }

  /// One part, or a list of several.
  private Optional<List<Part>> others(MapEntry map, String name, @Nullable Population population) {
    return map.entries().get(name) instanceof ListEntry
        ? Optional.of(
            map.maps(name).stream().map(one -> parts.read(one, population, Set.of())).toList())
        : map.needMap(name).map(one -> List.of(parts.read(one, population, Set.of())));
  }
}
