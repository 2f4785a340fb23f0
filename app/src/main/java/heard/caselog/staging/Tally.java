package heard.caselog.staging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many things of each family, for a sentence: a lesson is no representation, and whoever reads
/// a sum of both looks for the rest in vain.
public record Tally(Map<Family, Long> of) {

  /// Of nothing at all.
  public static final Tally NONE = new Tally(Map.of());

  /// Copies the map; what there is none of is not in it.
  public Tally {
    var some = new EnumMap<Family, Long>(Family.class);
    of.forEach((family, number) -> {
      if (number > 0) {
        some.put(family, number);
      }
    });
    of = Map.copyOf(some);
  }

  /// So many of one family.
  public static Tally of(Family family, long number) {
    return new Tally(Map.of(family, number));
  }

  /// All together.
  public long total() {
    return of.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Both together.
  public Tally and(Tally other) {
    var sum = new EnumMap<Family, Long>(Family.class);
    sum.putAll(of);
    other.of.forEach((family, number) -> sum.merge(family, number, Long::sum));
    return new Tally(sum);
  }

  /// What is left without the others.
  public Tally without(Tally others) {
    var rest = new EnumMap<Family, Long>(Family.class);
    of.forEach((family, number) -> rest.put(family, number - others.of.getOrDefault(family, 0L)));
    return new Tally(rest);
  }

  /// "637 representations and 19 lessons"; "nothing" of none.
  public String says() {
    var each = new ArrayList<String>();
    for (var family : Family.values()) {
      var number = of.getOrDefault(family, 0L);
      if (number > 0) {
        each.add("%,d %s".formatted(number, number == 1 ? family.one() : family.several()));
      }
    }
    return switch (each.size()) {
      case 0 -> "nothing";
      case 1 -> each.getFirst();
      default -> joined(each);
    };
  }

  /// "637 representations and 19 lessons are", "1 lesson is".
  public String says(String ofOne, String ofSeveral) {
    return "%s %s".formatted(says(), total() <= 1 ? ofOne : ofSeveral);
  }

  private static String joined(List<String> each) {
    var last = each.size() - 1;
    return String.join(", ", each.subList(0, last)) + " and " + each.get(last);
  }
}
