package heard.reporting.definition;

import heard.platform.yaml.Entry;
import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Measure.Base;
import heard.reporting.definition.Measure.Change.In;
import heard.reporting.definition.Measure.Compared;
import heard.reporting.definition.Measure.OfNumber.How;
import heard.reporting.definition.Measure.Range;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what is made of the rows of a cell.
final class MeasureReader {

  /// The measures that are a word alone.
  static final Map<String, Measure> PLAIN =
      Map.of(
          "count", new Measure.Count(),
          "representations", new Measure.Representations(),
          "per month", new Measure.PerMonth(),
          "blank", new Measure.Fixed(""),
          "percent of row", new Measure.Share(Base.Whole.ROW, true),
          "percent of column", new Measure.Share(Base.Whole.COLUMN, true),
          "percent of total", new Measure.Share(Base.Whole.TOTAL, true));

  private static final Pattern RANGE =
      Pattern.compile("(-?[\\d.]+)(?: to (-?[\\d.]+)|( or more)|( or less))?");

  private final PartReader parts;
  private final ShareReader shares;
  private final Faults faults;

  MeasureReader(PartReader parts, Vocabulary vocabulary, Faults faults) {
    this.parts = parts;
    this.shares = new ShareReader(this, parts, vocabulary, faults);
    this.faults = faults;
  }

  Optional<Measure> read(Entry entry, @Nullable Population population) {
    return switch (entry) {
      case TextEntry text -> plain(text);
      case MapEntry map -> named(map, population);
      case ListEntry list -> {
        faults.add(list.place(), "A value is no list", "Write a measure");
        yield Optional.empty();
      }
    };
  }

  private Optional<Measure> plain(TextEntry text) {
    var known = new LinkedHashSet<>(PLAIN.keySet());
    known.addAll(Measures.named());
    if (Measures.named().contains(text.text())) {
      faults.add(
          text.place(),
          "The measure %s needs more than its name".formatted(text.text()),
          "Write it as {%s: …}".formatted(text.text()));
      return Optional.empty();
    }
    return text.oneOf("measure", known).map(PLAIN::get);
  }

  private Optional<Measure> named(MapEntry map, @Nullable Population population) {
    var name = map.keys().keySet().stream().filter(Measures.named()::contains).findFirst();
    if (name.isEmpty()) {
      map.keys().forEach((word, place) -> faults.unknown(place, word, "measure", Measures.named()));
      return Optional.empty();
    }
    return switch (name.get()) {
      case "percent" -> shares.share(map, "percent", population);
      case "rate" -> shares.rate(map, population);
      case "ratio" -> shares.share(map, "ratio", population);
      case "sum" -> ofNumber(map, "sum", How.SUM, population);
      case "mean" -> ofNumber(map, "mean", How.MEAN, population);
      case "median" -> ofNumber(map, "median", How.MEDIAN, population);
      case "change" -> change(map, population);
      case "say" -> say(map, population);
      case "add" -> combined(map, "add", population);
      case "subtract" -> combined(map, "subtract", population);
      case "highest" -> highest(map, population);
      case "join" -> joined(map, population);
      case "at" -> elsewhere(map, population);
      case "leading" -> leading(map, population);
      case "rank" -> rank(map, population);
      case "words" -> fixed(map);
      case "published" -> published(map);
      default -> given(map);
    };
  }

  private Optional<Measure> ofNumber(
      MapEntry map, String name, How how, @Nullable Population population) {
    map.only(name);
    var dimension = map.needText(name).flatMap(text -> parts.dimension(text, population));
    if (dimension.isPresent() && dimension.get().kind() != Dimension.Kind.NUMBER) {
      faults.add(
          map.place(name),
          "%s is no number".formatted(dimension.get()),
          "Name a dimension that is a number, such as working-days-to-response");
      return Optional.empty();
    }
    return dimension.map(number -> new Measure.OfNumber(how, number));
  }

  private Optional<Measure> change(MapEntry map, @Nullable Population population) {
    map.only("change", "of", "since", "against", "rounded");
    var in = map.needText("change").flatMap(text -> text.oneOf("way to give a change", In.class));
    var with = compared(map, population);
    var rounded = map.text("rounded").flatMap(TextEntry::yesOrNo).orElse(null);
    var of = measured(map, population);
    if (in.isEmpty() || with.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Measure.Change(in.get(), of, with.get(), rounded));
  }

  private Optional<Compared> compared(MapEntry map, @Nullable Population population) {
    return map.has("against")
        ? map.needMap("against")
            .map(part -> new Compared.Against(parts.read(part, population, Set.of())))
        : map.needText("since").flatMap(parts::period).map(Compared.Since::new);
  }

  private Measure measured(MapEntry map, @Nullable Population population) {
    var of = map.entries().get("of");
    return of == null ? new Measure.Count() : read(of, population).orElseGet(Measure.Count::new);
  }

  private Optional<Measure> say(MapEntry map, @Nullable Population population) {
    map.only("say", "of", "since", "against");
    var sayings =
        map.maps("say").stream()
            .map(one -> {
              one.only("words", "number", "percent");
              return new Measure.Saying(
                  one.needText("words").map(TextEntry::text).orElse(""),
                  one.text("number").flatMap(this::range).orElse(new Range(null, null)),
                  one.text("percent").flatMap(this::range).orElse(null));
            })
            .toList();
    var of = measured(map, population);
    return compared(map, population).map(with -> new Measure.Say(sayings, of, with));
  }

  private Optional<Measure> combined(MapEntry map, String name, @Nullable Population population) {
    map.only(name, "rounded");
    var of = map.maps(name).stream().map(part -> parts.read(part, population, Set.of())).toList();
    if (of.size() < 2) {
      faults.add(map.place(name), "There are not two things to " + name, "Give a list of them");
      return Optional.empty();
    }
    var rounded = map.text("rounded").flatMap(TextEntry::yesOrNo).orElse(false);
    return Optional.of(new Measure.Combined(name.equals("subtract"), of, rounded));
  }

  private Optional<Measure> highest(MapEntry map, @Nullable Population population) {
    map.only("highest", "equal");
    var named =
        map.maps("highest").stream()
            .map(part ->
                new Measure.Named(
                    part.needText("words").map(TextEntry::text).orElse(""),
                    parts.read(part, population, Set.of("words"))))
            .toList();
    return Optional.of(
        new Measure.Highest(named, map.text("equal").map(TextEntry::text).orElse("equal")));
  }

  private Optional<Measure> joined(MapEntry map, @Nullable Population population) {
    map.only("join", "of");
    var of = map.list("of").stream().flatMap(entry -> read(entry, population).stream()).toList();
    var pattern = map.needText("join");
    if (pattern.isPresent() && pattern.get().text().split("\\{\\}", -1).length != of.size() + 1) {
      faults.add(
          pattern.get().place(),
          "The pattern has not as many {} as there are values",
          "Write {} for each of them");
    }
    return pattern.map(text -> new Measure.Joined(text.text(), List.copyOf(of)));
  }

  private Optional<Measure> elsewhere(MapEntry map, @Nullable Population population) {
    map.only("at");
    return map.needMap("at").map(at -> new Measure.Elsewhere(parts.read(at, population, Set.of())));
  }

  private Optional<Measure> leading(MapEntry map, @Nullable Population population) {
    map.only("leading", "place");
    var place = map.text("place").flatMap(TextEntry::number).orElse(1);
    return map.needText("leading")
        .flatMap(text -> parts.listed(text, population))
        .map(by -> new Measure.Leading(by, place));
  }

  private Optional<Measure> rank(MapEntry map, @Nullable Population population) {
    map.only("rank", "of");
    return map.needText("rank")
        .flatMap(text -> text.oneOf("way to give a rank", Set.of("number", "words")))
        .map(way -> new Measure.Rank(way.equals("words"), measured(map, population)));
  }

  private static Optional<Measure> fixed(MapEntry map) {
    map.only("words");
    return map.needText("words").map(text -> new Measure.Fixed(text.text()));
  }

  private Optional<Measure> given(MapEntry map) {
    if (map.entries().get("given") instanceof MapEntry figure) {
      map.only("given");
      return shares.figure(figure.only("figure")).map(Measure.Figure::new);
    }
    map.only("given", "source");
    var source = map.needText("source").map(TextEntry::text).orElse("");
    return map.needText("given")
        .flatMap(TextEntry::decimal)
        .map(number -> new Measure.Given(number, source));
  }

  private static Optional<Measure> published(MapEntry map) {
    map.only("published", "source");
    var source = map.needText("source").map(TextEntry::text).orElse("");
    return map.needText("published").map(text -> new Measure.Published(text.text(), source));
  }

  private Optional<Range> range(TextEntry text) {
    var read = RANGE.matcher(text.text());
    if (!read.matches()) {
      faults.add(
          text.place(),
          "\"%s\" is no range".formatted(text.text()),
          "Write 1 to 2, 10 or more, -1 or less, or a number");
      return Optional.empty();
    }
    var first = new BigDecimal(read.group(1));
    if (read.group(3) != null) {
      return Optional.of(new Range(first, null));
    }
    if (read.group(4) != null) {
      return Optional.of(new Range(null, first));
    }
    return Optional.of(
        new Range(first, read.group(2) == null ? first : new BigDecimal(read.group(2))));
  }
}
