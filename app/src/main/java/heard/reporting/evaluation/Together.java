package heard.reporting.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What the cells of several lines come to as one: numbers of rows are added up, and what is
/// reckoned from such numbers is reckoned from their sums. A row in two of the lines counts in
/// both.
final class Together {

  private Together() {}

  static Term of(List<Term> terms) {
    var different = terms.stream().distinct().toList();
    if (different.size() == 1) {
      return different.getFirst();
    }
    return switch (terms.getFirst()) {
      case Term.Taken taken ->
          switch (taken.tally().aggregate()) {
            case Aggregate.Rows _, Aggregate.Sum _ -> new Term.Sum(different);
            case Aggregate.Representations _ -> none("the representations of several lines");
            case Aggregate.Mean _, Aggregate.Median _ -> none("an average over several lines");
          };
      case Term.Share first ->
          new Term.Share(
              sum(terms, Term.Share.class, Term.Share::part),
              sum(terms, Term.Share.class, Term.Share::whole),
              first.times());
      case Term.Per first -> new Term.Per(sum(terms, Term.Per.class, Term.Per::of), first.months());
      case Term.Change first ->
          new Term.Change(
              first.in(),
              sum(terms, Term.Change.class, Term.Change::now),
              sum(terms, Term.Change.class, Term.Change::before),
              first.falling());
      case Term.Say first ->
          new Term.Say(
              first.sayings(),
              sum(terms, Term.Say.class, Term.Say::now),
              sum(terms, Term.Say.class, Term.Say::before));
      case Term.Difference _ ->
          new Term.Difference(
              sum(terms, Term.Difference.class, Term.Difference::from),
              sum(terms, Term.Difference.class, Term.Difference::less));
      case Term.Rounded first ->
          new Term.Rounded(sum(terms, Term.Rounded.class, Term.Rounded::of), first.decimals());
      case Term.Joined first ->
          new Term.Joined(
              first.pattern(),
              IntStream.range(0, first.of().size())
                  .mapToObj(i -> sum(terms, Term.Joined.class, joined -> joined.of().get(i)))
                  .toList());
      case Term.Sum _ -> new Term.Sum(different);
      case Term.Ranked _, Term.Fixed _ -> new Term.Fixed("");
      case Term.Highest _, Term.Leading _ -> none("the words of several lines");
      case Term.Given _, Term.Figure _ -> none("numbers from outside the record of several lines");
      case Term.Undefined undefined -> undefined;
    };
  }

  /// A part of each of them, together; where they are not all alike there is none.
  private static <T extends Term> Term sum(
      List<Term> terms, Class<T> kind, Function<T, Term> part) {
    return terms.stream().allMatch(kind::isInstance)
        ? of(terms.stream().map(kind::cast).map(part).toList())
        : none("what several lines say in different ways");
  }

  private static Term none(String what) {
    return new Term.Undefined(what + " cannot be added up");
  }
}
