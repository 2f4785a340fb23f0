package heard.reporting.definition;

import heard.platform.yaml.Entry;
import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads what is asked of one dimension.
final class ConditionReader {

  private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?: to (\\d+))?");
  private static final Pattern OVER = Pattern.compile("over (\\d+)");
  private static final Pattern UP_TO = Pattern.compile("up to (\\d+)");

  private final Vocabulary vocabulary;
  private final Faults faults;
  private final Lacking lacking;

  ConditionReader(Vocabulary vocabulary, Faults faults, Lacking lacking) {
    this.vocabulary = vocabulary;
    this.faults = faults;
    this.lacking = lacking;
  }

  Optional<Asked> read(Dimension dimension, Entry value) {
    if (value instanceof TextEntry text && text.text().equals("known")) {
      return fixed(dimension, known(dimension));
    }
    if (value instanceof TextEntry text && text.text().equals("unknown")) {
      return fixed(dimension, new Condition.Not(new Condition.Known(dimension)));
    }
    if (value instanceof MapEntry map && map.has("not")) {
      map.only("not");
      return Optional.ofNullable(map.entries().get("not"))
          .flatMap(inner -> read(dimension, inner))
          .map(asked ->
              new Asked(asked.dimensions(), report -> new Condition.Not(asked.in(report))));
    }
    return switch (dimension.kind()) {
      case CODE -> codes(dimension, value, false);
      case CODES -> codes(dimension, value, true);
      case FLAG -> flag(dimension, value);
      case DAY -> day(dimension, value);
      case NUMBER -> number(dimension, value);
    };
  }

  private static Condition known(Dimension dimension) {
    var known = new Condition.Known(dimension);
    return dimension.since() == null
        ? known
        : Condition.all(known, new Condition.Not(Condition.is(dimension, Dimension.TOO_EARLY)));
  }

  private Optional<Asked> codes(Dimension dimension, Entry value, boolean several) {
    if (value instanceof MapEntry map) {
      return inWords(dimension, map, several);
    }
    var unknown = false;
    var codes = new TreeSet<String>();
    for (var text : texts(value)) {
      if (text.text().equals("unknown")) {
        unknown = true;
      } else {
        code(dimension, text).ifPresent(code -> codes.addAll(dimension.codes(code, vocabulary)));
      }
    }
    return fixed(
        dimension,
        several
            ? new Condition.Has(dimension, codes, false)
            : new Condition.Is(dimension, codes, unknown));
  }

  /// Codes by what the profile says of them: the law's word, the column, what they stand under.
  private Optional<Asked> inWords(Dimension dimension, MapEntry map, boolean several) {
    map.only("law", "column", "under", "every");
    var words = vocabulary.words(dimension.schemes());
    var codes = new TreeSet<String>();
    for (var text : map.texts("every")) {
      code(dimension, text).ifPresent(codes::add);
    }
    if (map.has("every")) {
      return several && !codes.isEmpty()
          ? fixed(dimension, new Condition.Has(dimension, codes, true))
          : Optional.empty();
    }
    for (var text : map.texts("law")) {
      add(
          codes,
          text,
          dimension,
          "word of the law for " + dimension,
          words,
          word -> Optional.ofNullable(word.law()));
    }
    for (var text : map.texts("column")) {
      add(
          codes,
          text,
          dimension,
          "column of " + dimension,
          words,
          word -> Optional.ofNullable(word.column()));
    }
    for (var text : map.texts("under")) {
      code(dimension, text).ifPresent(code -> codes.addAll(Word.under(code, words)));
    }
    return fixed(
        dimension,
        several
            ? new Condition.Has(dimension, codes, false)
            : new Condition.Is(dimension, codes, false));
  }

  private void add(
      Set<String> codes,
      TextEntry text,
      Dimension dimension,
      String kind,
      List<Word> words,
      java.util.function.Function<Word, Optional<String>> said) {
    var known = new LinkedHashSet<String>();
    words.forEach(word -> said.apply(word).ifPresent(known::add));
    if (!known.contains(text.text()) && lacking.tolerates(dimension, text.text())) {
      return;
    }
    if (known.isEmpty()) {
      faults.add(
          text.place(), "The profile has no %s".formatted(kind), "Use the codes of the profile");
    } else if (text.oneOf(kind, known).isPresent()) {
      words.stream()
          .filter(word -> said.apply(word).filter(text.text()::equals).isPresent())
          .map(Word::code)
          .forEach(codes::add);
    }
  }

  private Optional<String> code(Dimension dimension, TextEntry text) {
    var known = vocabulary.words(dimension.schemes()).stream().map(Word::code).toList();
    if (!known.isEmpty()
        && !known.contains(text.text())
        && lacking.tolerates(dimension, text.text())) {
      return Optional.empty();
    }
    return known.isEmpty()
        ? Optional.of(text.text())
        : text.oneOf(dimension.name(), new LinkedHashSet<>(known));
  }

  private Optional<Asked> flag(Dimension dimension, Entry value) {
    return texts(value).stream()
        .findFirst()
        .flatMap(TextEntry::yesOrNo)
        .flatMap(yes -> fixed(dimension, Condition.is(dimension, yes ? "yes" : "no")));
  }

  private Optional<Asked> day(Dimension dimension, Entry value) {
    if (value instanceof MapEntry map) {
      map.only("by");
      return map.needText("by")
          .flatMap(this::period)
          .map(words ->
              new Asked(
                  Set.of(dimension),
                  report -> new Condition.Within(dimension, null, words.in(report).to())));
    }
    return texts(value).stream()
        .findFirst()
        .flatMap(this::period)
        .map(words ->
            new Asked(
                Set.of(dimension),
                report -> {
                  var period = words.in(report);
                  return new Condition.Within(dimension, period.from(), period.to());
                }));
  }

  private Optional<Asked> number(Dimension dimension, Entry value) {
    var ranges = texts(value).stream().flatMap(text -> range(dimension, text).stream()).toList();
    return ranges.isEmpty() ? Optional.empty() : fixed(dimension, Condition.any(ranges));
  }

  /// What is asked of a number by a range.
  Optional<Condition> range(Dimension dimension, TextEntry text) {
    var exact = NUMBERS.matcher(text.text());
    if (exact.matches()) {
      int first = Integer.parseInt(exact.group(1));
      int last = exact.group(2) == null ? first : Integer.parseInt(exact.group(2));
      return Optional.of(new Condition.Between(dimension, first, last));
    }
    var over = OVER.matcher(text.text());
    if (over.matches()) {
      return Optional.of(
          new Condition.Between(dimension, Integer.parseInt(over.group(1)) + 1, null));
    }
    var upTo = UP_TO.matcher(text.text());
    if (upTo.matches()) {
      return Optional.of(new Condition.Between(dimension, null, Integer.parseInt(upTo.group(1))));
    }
    faults.add(
        text.place(),
        "\"%s\" is no range of numbers".formatted(text.text()),
        "Write 0 to 10, over 20, up to 10, or a number");
    return Optional.empty();
  }

  private Optional<PeriodWords> period(TextEntry text) {
    var read = PeriodWords.parse(text.text());
    if (read.isEmpty()) {
      faults.add(text.place(), "\"%s\" is no period".formatted(text.text()), PeriodWords.FORMS);
    }
    return read;
  }

  private List<TextEntry> texts(Entry value) {
    var texts = new ArrayList<TextEntry>();
    switch (value) {
      case TextEntry text -> texts.add(text);
      case ListEntry list -> list.entries().forEach(entry -> texts.addAll(texts(entry)));
      case MapEntry map ->
          faults.add(map.place(), "This should be a word or a list of words", "Write it as one");
    }
    return texts;
  }

  private static Optional<Asked> fixed(Dimension dimension, Condition condition) {
    return Optional.of(new Asked(Set.of(dimension), _ -> condition));
  }
}
