package heard.reporting.evaluation;

import heard.reporting.definition.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reckons cells from the numbers taken. Nothing is rounded but where a term says so.
final class Reckoning {

  private static final Value NONE = new Value.Undefined("nothing was counted");

  private final Map<Tally, Value> taken;
  private final OutsideFigures outside;
  private final RoundingMode mode;

  Reckoning(Map<Tally, Value> taken, OutsideFigures outside, RoundingMode mode) {
    this.taken = taken;
    this.outside = outside;
    this.mode = mode;
  }

  Value of(Term term) {
    return switch (term) {
      case Term.Taken(var tally, _) -> taken.getOrDefault(tally, NONE);
      case Term.Share share -> share(share);
      case Term.Per(var of, int months) -> map(of, exact -> exact.dividedBy(Exact.of(months)));
      case Term.Change change -> change(change);
      case Term.Say say -> say(say);
      case Term.Sum(var of) ->
          of.stream().map(this::of).reduce((a, b) -> both(a, b, Exact::plus)).orElse(NONE);
      case Term.Difference(var from, var less) -> both(of(from), of(less), Exact::minus);
      case Term.Highest highest -> highest(highest);
      case Term.Joined joined -> joined(joined);
      case Term.Rounded(var of, int decimals) ->
          map(of, exact -> Exact.of(exact.rounded(decimals, mode)));
      case Term.Leading leading -> leading(leading);
      case Term.Ranked ranked -> ranked(ranked);
      case Term.Given(var number) -> new Value.Amount(number);
      case Term.Fixed(var words) -> new Value.Words(words);
      case Term.Figure(var id, var by) -> outside.value(id, by);
      case Term.Undefined(var why) -> new Value.Undefined(why);
    };
  }

  private Value share(Term.Share share) {
    var part = of(share.part());
    var whole = of(share.whole());
    if (whole instanceof Value.Amount(var base) && base.sign() == 0) {
      return new Value.Undefined(
          switch (share.times()) {
            case 1 -> "a ratio to none";
            case 100 -> "a percentage of none";
            default -> "a rate on none";
          });
    }
    return both(part, whole, (a, b) -> a.times(share.times()).dividedBy(b));
  }

  private Value change(Term.Change change) {
    var now = of(change.now());
    var before = of(change.before());
    return switch (change.in()) {
      case NUMBER, POINTS -> signed(both(now, before, Exact::minus), change.falling());
      case PERCENT -> signed(percent(now, before), change.falling());
      case ARROW -> travel(now, before, "\u2197", "\u2198", "\u2192");
      case WORDS -> travel(now, before, "increase", "decrease", "no change");
    };
  }

  private static Value percent(Value now, Value before) {
    if (before instanceof Value.Amount(var old) && old.sign() == 0) {
      return new Value.Undefined("a change from none");
    }
    return both(now, before, (a, b) -> a.minus(b).times(100).dividedBy(b));
  }

  private static Value signed(Value value, boolean falling) {
    return value instanceof Value.Amount(var exact) && falling
        ? new Value.Amount(exact.negated())
        : value;
  }

  private static Value travel(Value now, Value before, String up, String down, String same) {
    var difference = both(now, before, Exact::minus);
    return difference instanceof Value.Amount(var exact)
        ? new Value.Words(exact.sign() > 0 ? up : exact.sign() < 0 ? down : same)
        : difference;
  }

  private Value say(Term.Say say) {
    var now = of(say.now());
    var before = of(say.before());
    if (!(both(now, before, Exact::minus) instanceof Value.Amount(var number))) {
      return both(now, before, Exact::minus);
    }
    var percent = percent(now, before) instanceof Value.Amount(var exact) ? exact : null;
    return say.sayings().stream()
        .filter(one -> within(number, one.number()))
        .filter(one -> one.percent() == null || (percent != null && within(percent, one.percent())))
        .findFirst()
        .<Value>map(one -> new Value.Words(one.words()))
        .orElse(new Value.Undefined("no words for this change"));
  }

  private static boolean within(Exact number, Measure.@Nullable Range range) {
    return range == null
        || ((range.from() == null || number.compareTo(Exact.of(range.from())) >= 0)
            && (range.to() == null || number.compareTo(Exact.of(range.to())) <= 0));
  }

  private Value highest(Term.Highest highest) {
    var numbers = new ArrayList<Exact>();
    for (var term : highest.of()) {
      switch (of(term)) {
        case Value.Amount(var exact) -> numbers.add(exact);
        case Value.Words words -> {
          return words;
        }
        case Value.Undefined undefined -> {
          return undefined;
        }
      }
    }
    var most = numbers.stream().max(Exact::compareTo).orElse(Exact.ZERO);
    var with = numbers.stream().filter(most::equals).count();
    return new Value.Words(
        with == 1 ? highest.words().get(numbers.indexOf(most)) : highest.equal());
  }

  /// Those in a place: equals share it and are named together; the next number has the place after
  /// all of them. What was not counted at all has no place.
  private Value leading(Term.Leading leading) {
    var numbers = leading.of().stream().map(this::of).map(Reckoning::exact).toList();
    var higher =
        numbers.stream().filter(n -> n.sign() > 0).sorted(Comparator.reverseOrder()).toList();
    if (higher.size() < leading.place()) {
      return new Value.Undefined("nothing stands in this place");
    }
    var number = higher.get(leading.place() - 1);
    var names = new ArrayList<String>();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).equals(number)) {
        names.add(leading.names().get(i));
      }
    }
    return new Value.Words(Places.named(names, higher.indexOf(number) + 1));
  }

  /// Its place after all that are higher; equals share it.
  private Value ranked(Term.Ranked ranked) {
    var own = of(ranked.of());
    if (!(own instanceof Value.Amount(var number)) || number.sign() == 0) {
      return new Value.Words("");
    }
    var others = ranked.others().stream().map(this::of).map(Reckoning::exact).toList();
    int place = 1 + (int) others.stream().filter(other -> other.compareTo(number) > 0).count();
    return ranked.words()
        ? new Value.Words(Places.words(place, others.contains(number)))
        : new Value.Amount(Exact.of(place));
  }

  private static Exact exact(Value value) {
    return value instanceof Value.Amount(var exact) ? exact : Exact.ZERO;
  }

  private Value joined(Term.Joined joined) {
    var pieces = List.of(joined.pattern().split("\\{\\}", -1));
    var text = new StringBuilder(pieces.getFirst());
    for (int i = 0; i < joined.of().size(); i++) {
      text.append(words(of(joined.of().get(i)))).append(pieces.get(i + 1));
    }
    return new Value.Words(text.toString());
  }

  private static String words(Value value) {
    return switch (value) {
      case Value.Amount(var exact) ->
          new BigDecimal(exact.over())
              .divide(new BigDecimal(exact.under()), 10, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      case Value.Words(var words) -> words;
      case Value.Undefined _ -> "\u2013";
    };
  }

  private Value map(Term term, UnaryOperator<Exact> by) {
    return of(term) instanceof Value.Amount(var exact)
        ? new Value.Amount(by.apply(exact))
        : of(term);
  }

  private static Value both(Value one, Value other, BinaryOperator<Exact> by) {
    if (one instanceof Value.Amount(var a)) {
      return other instanceof Value.Amount(var b) ? new Value.Amount(by.apply(a, b)) : other;
    }
    return one;
  }
}
