package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.definition.PeriodWords;
import heard.reporting.document.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one axis asks of a cell: a condition with or without a period, or for a total any of
/// several. A period becomes a condition only with the population, which says how a row is placed.
record Ask(List<Alternative> alternatives) {

  static final Ask NOTHING = of(Condition.always(), null);

  record Alternative(Condition condition, @Nullable PeriodWords period) {}

  static Ask of(Condition condition, @Nullable PeriodWords period) {
    return new Ask(List.of(new Alternative(condition, period)));
  }

  static Ask any(Collection<Ask> several) {
    var alternatives = new ArrayList<Alternative>();
    several.forEach(ask -> alternatives.addAll(ask.alternatives));
    return alternatives.isEmpty() ? NOTHING : new Ask(alternatives.stream().distinct().toList());
  }

  boolean saysWhen() {
    return alternatives.stream().anyMatch(one -> one.period() != null);
  }

  /// The one period it says, if it says one alone.
  @Nullable PeriodWords period() {
    var periods = alternatives.stream().map(Alternative::period).distinct().toList();
    return periods.size() == 1 ? periods.getFirst() : null;
  }

  Ask and(Condition more) {
    return changed(one -> new Alternative(Condition.all(one.condition(), more), one.period()));
  }

  Ask without(Predicate<Dimension> dropped) {
    return changed(one -> new Alternative(one.condition().without(dropped), one.period()));
  }

  /// The same in another period, where it says one.
  Ask in(PeriodWords other) {
    return changed(one -> new Alternative(one.condition(), one.period() == null ? null : other));
  }

  /// The same in this period, whatever it says.
  Ask at(PeriodWords period) {
    return changed(one -> new Alternative(one.condition(), period));
  }

  /// The same, each period taken within each that another axis says: quarter 1 of the year before.
  Ask within(Ask longer) {
    var periods =
        longer.alternatives.stream()
            .flatMap(one -> Stream.ofNullable(one.period()))
            .distinct()
            .toList();
    return new Ask(
        alternatives.stream()
            .flatMap(one -> {
              var own = one.period();
              return own == null
                  ? Stream.of(one)
                  : periods.stream()
                      .map(period -> new Alternative(one.condition(), own.within(period)));
            })
            .distinct()
            .toList());
  }

  /// Whether every period it says is shorter than every one that another axis says.
  boolean isShorter(Ask longer, Period report) {
    return saysWhen() && longer.saysWhen() && longest(report) < longer.shortest(report);
  }

  private int longest(Period report) {
    return months(report).max().orElse(Integer.MAX_VALUE);
  }

  private int shortest(Period report) {
    return months(report).min().orElse(0);
  }

  private IntStream months(Period report) {
    return alternatives.stream()
        .flatMap(one -> Stream.ofNullable(one.period()))
        .mapToInt(period -> period.in(report).inMonths());
  }

  /// The condition on the rows of a population.
  Condition on(Population population, PeriodWords usual, Period report) {
    boolean when = saysWhen();
    return Condition.any(
        alternatives.stream()
            .map(one -> {
              if (!when) {
                return one.condition();
              }
              var period = (one.period() == null ? usual : one.period()).in(report);
              return Condition.all(one.condition(), population.lyingIn(period.from(), period.to()));
            })
            .toList());
  }

  private Ask changed(UnaryOperator<Alternative> by) {
    return new Ask(alternatives.stream().map(by).distinct().toList());
  }
}
