package heard.caselog.guess;

import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldType;
import heard.caselog.mapping.FieldWords;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.Terms;
import heard.caselog.mapping.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Guesses what a table is and what its columns hold, by the words of its headings and by what
/// stands in it. A guess is an offer, and nothing more.
public final class Guesses {

  private static final int EXACT = 100;
  private static final int WITHIN = 60;
  private static final int ENOUGH = 50;
  private static final int FITS = 20;
  private static final int UNFIT = -80;
  private static final int LITTLE = 40;
  private static final int NAMED = 250;
  private static final int LACKING = -120;

  private final TypicalWords typical = TypicalWords.shipped();
  private final Map<Field, Words> known = new EnumMap<>(Field.class);

  /// @param terms the words of the authority whose log it is
  public Guesses(Terms terms) {
    for (var field : Field.values()) {
      known.put(field, FieldWords.of(field, terms));
    }
  }

  /// What each row of a table most likely is.
  public RowKind rows(SampledTable table) {
    return Arrays.stream(RowKind.values())
        .max(Comparator.comparingInt(kind -> score(table, kind)))
        .orElse(RowKind.REPRESENTATION);
  }

  /// What the columns most likely hold, by their places; one that nothing is likely for is absent.
  public Map<Integer, Field> fields(SampledTable table, RowKind kind) {
    var fields = new HashMap<Integer, Field>();
    best(table, kind).forEach(pair -> fields.put(pair.column(), pair.field()));
    return fields;
  }

  private record Pair(int column, Field field, int score) {}

  /// The most likely pairs, each field and each column once.
  private List<Pair> best(SampledTable table, RowKind kind) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < table.columns().size(); i++) {
      for (var field : Field.of(kind)) {
        int score = score(table.columns().get(i), field);
        if (score >= ENOUGH && field.type() != FieldType.OWN_FIELD) {
          pairs.add(new Pair(i, field, score));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::score).reversed());
    var best = new ArrayList<Pair>();
    var columns = new HashSet<Integer>();
    var fields = new HashSet<Field>();
    for (var pair : pairs) {
      if (!columns.contains(pair.column()) && fields.add(pair.field())) {
        columns.add(pair.column());
        best.add(pair);
      }
    }
    return best;
  }

  private int score(SampledTable table, RowKind kind) {
    var best = best(table, kind);
    int score = best.stream().mapToInt(Pair::score).sum();
    var name = Plain.of(table.plainName());
    if (typical.of(kind).stream().anyMatch(name::contains)) {
      score += NAMED;
    }
    for (var needed : kind.needed()) {
      if (best.stream().noneMatch(pair -> pair.field() == needed)) {
        score += LACKING;
      }
    }
    return score;
  }

  private int score(SampledColumn column, Field field) {
    if (column.samples().isEmpty()) {
      return 0;
    }
    return byHeading(column.heading(), field) + bySamples(column.samples(), field);
  }

  private int byHeading(String heading, Field field) {
    var plain = Plain.of(heading);
    var words = words(plain);
    int best = 0;
    for (var typicalWord : typical.of(field)) {
      if (typicalWord.equals(plain)) {
        return EXACT;
      }
      var theirs = words(typicalWord);
      if (words.containsAll(theirs)) {
        best = Math.max(best, WITHIN + theirs.size());
      }
    }
    return best;
  }

  private static Set<String> words(String plain) {
    return new HashSet<>(List.of(plain.split("[^a-z0-9£]+")));
  }

  private int bySamples(List<String> samples, Field field) {
    boolean dates = samples.stream().allMatch(SampledTable::isDate);
    if (field.type() == FieldType.DATE || dates) {
      return dates == (field.type() == FieldType.DATE) ? FITS : UNFIT;
    }
    return switch (field.type()) {
      case NUMBER, COUNTING, DECIMAL, MONEY ->
          all(samples, "£? ?[\\d,]+(\\.\\d{1,2})?") ? FITS : UNFIT;
      case YES_NO, STATE -> {
        int share = share(samples, field);
        yield share < LITTLE ? UNFIT : (FITS + ENOUGH) * share / 100;
      }
      case CATEGORY, CATEGORIES, FINDING, SERVICE, TEAM, PROCEDURE, STAGE, OWN_FIELD, FIGURE ->
          (FITS + ENOUGH) * share(samples, field) / 100;
      case REFERENCE -> all(samples, ".{1,60}") ? FITS : UNFIT;
      case DATE, OWN_CODE, NAME, PROSE -> 0;
    };
  }

  /// How many of a hundred samples are words that the authority has for the field.
  private int share(List<String> samples, Field field) {
    var words = known.getOrDefault(field, Words.none());
    long there = samples.stream().filter(sample -> words.meaning(sample).isPresent()).count();
    return (int) (100 * there / samples.size());
  }

  private static boolean all(List<String> samples, String form) {
    return samples.stream().allMatch(sample -> sample.matches(form));
  }
}
