package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import heard.reporting.definition.Definition.Rounding;
import heard.reporting.definition.Filter;
import heard.reporting.definition.Measure;
import heard.reporting.definition.Measure.Base;
import heard.reporting.definition.Measure.Compared;
import heard.reporting.definition.Part;
import heard.reporting.definition.PeriodWords;
import heard.reporting.document.Period;

/// Makes the term of a cell from the measure of it.
final class Terms {

  private final Period report;
  private final Rounding rounding;
  private final Vocabulary vocabulary;
  private final Filter filter;

  /// @param filter what the whole report is limited to
  Terms(Period report, Rounding rounding, Vocabulary vocabulary, Filter filter) {
    this.report = report;
    this.filter = filter;
    this.rounding = rounding;
    this.vocabulary = vocabulary;
  }

  /// The term of a measure at a cell.
  ///
  /// @param falling whether a change is signed so that a fall is positive
  Term of(Measure measure, At at, boolean falling) {
    return switch (measure) {
      case Measure.Count _ -> taken(at, new Aggregate.Rows(), "counted");
      case Measure.Representations _ -> taken(at, new Aggregate.Representations(), "counted");
      case Measure.PerMonth _ ->
          new Term.Per(taken(at, new Aggregate.Rows(), "counted"), months(at));
      case Measure.OfNumber(var how, var number) ->
          switch (how) {
            case SUM -> taken(at, new Aggregate.Sum(number), "added up");
            case MEAN -> taken(at, new Aggregate.Mean(number), "averaged");
            case MEDIAN -> taken(at, new Aggregate.Median(number), "averaged");
          };
      case Measure.Share(var base, boolean percent) -> share(base, percent ? 100 : 1, at);
      case Measure.Change change -> change(change, at, falling);
      case Measure.Elsewhere(var part) -> part(part, at);
      case Measure.Say(var sayings, var of, var before) ->
          new Term.Say(sayings, dated(of(of, at, false), when(at)), before(of, at, before));
      case Measure.Combined combined -> combined(combined, at);
      case Measure.Highest(var named, var equal) ->
          new Term.Highest(
              named.stream().map(one -> Items.label(one.words(), report)).toList(),
              named.stream().map(one -> part(one.part(), at)).toList(),
              equal);
      case Measure.Joined(var pattern, var of) ->
          new Term.Joined(
              pattern, of.stream().map(one -> rounded(of(one, at, false), one)).toList());
      case Measure.Leading(var by, int place) -> leading(by, place, at);
      case Measure.Rank(boolean words, var of) ->
          new Term.Ranked(
              of(of, at, false),
              at.others().stream().map(other -> of(of, other, false)).toList(),
              words);
      case Measure.Given(var number, _) -> new Term.Given(Exact.of(number));
      case Measure.Fixed(var words) -> new Term.Fixed(words);
      case Measure.Published _ -> new Term.Fixed("");
      case Measure.Figure(var id) -> figure(id, at);
      case Measure.Rate(int per, var base) -> share(base, per, at);
    };
  }

  private Term leading(Dimension by, int place, At at) {
    var values = by.tops(vocabulary);
    return new Term.Leading(
        values.stream().map(Word::label).toList(),
        values.stream()
            .<Term>map(value ->
                taken(
                    at.with(
                        at.row().and(Condition.oneOf(by, by.codes(value.code(), vocabulary))),
                        at.column()),
                    new Aggregate.Rows(),
                    value.label()))
            .toList(),
        place);
  }

  private Term.Figure figure(String id, At at) {
    return new Term.Figure(id, when(at).in(report).to());
  }

  /// @param times what the fraction is multiplied by: 100 makes a percentage of it
  private Term share(Base base, int times, At at) {
    var rows = new Aggregate.Rows();
    return switch (base) {
      case Base.Whole whole ->
          new Term.Share(
              taken(at, rows, "counted"),
              taken(
                  switch (whole) {
                    case ROW -> at.with(at.row(), Ask.NOTHING);
                    case COLUMN -> at.with(Ask.NOTHING, at.column());
                    case TOTAL -> at.with(Ask.NOTHING, Ask.NOTHING);
                  },
                  rows,
                  "of"),
              times);
      case Base.Without(var dropped) ->
          new Term.Share(
              taken(at, rows, "counted"),
              taken(
                  new At(
                      at.population(),
                      at.common().without(dropped::contains),
                      at.usual(),
                      at.row().without(dropped::contains),
                      at.column().without(dropped::contains)),
                  rows,
                  "of"),
              times);
      case Base.That(var asked) ->
          new Term.Share(
              taken(at.with(at.row().and(asked.in(report)), at.column()), rows, "counted"),
              taken(at, rows, "of"),
              times);
      case Base.Of(var parts, var share) -> {
        var others = parts.stream().map(part -> base(part, at)).toList();
        yield new Term.Share(
            share == null ? taken(at, rows, "counted") : of(share, at, false),
            others.size() == 1 ? others.getFirst() : new Term.Sum(others),
            times);
      }
      case Base.Figure(var id) -> new Term.Share(taken(at, rows, "counted"), figure(id, at), times);
    };
  }

  private Term base(Part part, At at) {
    return part.measure() == null
        ? taken(of(part, at), new Aggregate.Rows(), "of")
        : named("of", of(part.measure(), of(part, at), false));
  }

  private PeriodWords when(At at) {
    return at.settled(report).when(report);
  }

  private int months(At at) {
    return when(at).in(report).inMonths();
  }

  /// The rows of a part of its own, of which the table's conditions are asked as well.
  private At of(Part part, At at) {
    var population = part.population() == null ? at.population() : part.population();
    var period = part.period() == null ? when(at) : part.period();
    boolean own = part.period() != null || at.row().saysWhen() || at.column().saysWhen();
    return new At(
        population,
        at.common(),
        at.usual(),
        Ask.of(part.asked().in(report), own ? period : null),
        Ask.NOTHING);
  }

  private Term change(Measure.Change change, At at, boolean falling) {
    var now = dated(of(change.of(), at, false), when(at));
    var before = before(change.of(), at, change.with());
    boolean rounded =
        change.rounded() == null
            ? rounding.differencesOfRounded() && change.in() == Measure.Change.In.POINTS
            : change.rounded();
    return rounded
        ? new Term.Change(
            change.in(), rounded(now, change.of()), rounded(before, change.of()), falling)
        : new Term.Change(change.in(), now, before, falling);
  }

  private Term before(Measure of, At at, Compared with) {
    return switch (with) {
      case Compared.Since(var words) -> {
        var since = words.from(when(at), report);
        yield dated(of(of, at.since(since), false), since);
      }
      case Compared.Against(var part) ->
          named("against", of(part.measure() == null ? of : part.measure(), of(part, at), false));
    };
  }

  /// The term with its period named in the role of each number.
  private Term dated(Term term, PeriodWords when) {
    var label = ", " + when.in(report).label();
    return Term.said(term, role -> role + label);
  }

  /// The term with each number in it said to be what all of them are together.
  private static Term named(String role, Term term) {
    return Term.said(term, own -> own.equals("counted") ? role : role + ", " + own);
  }

  private Term combined(Measure.Combined combined, At at) {
    var of =
        combined.parts().stream()
            .map(part ->
                combined.rounded() ? rounded(part(part, at), measure(part)) : part(part, at))
            .toList();
    return combined.subtract()
        ? new Term.Difference(of.getFirst(), new Term.Sum(of.subList(1, of.size())))
        : new Term.Sum(of);
  }

  /// A part within a cell: what it leaves open the cell says.
  private Term part(Part part, At at) {
    var row = at.row().and(part.asked().in(report));
    var within =
        new At(
            part.population() == null ? at.population() : part.population(),
            at.common(),
            at.usual(),
            part.period() == null ? row : row.at(part.period()),
            at.column());
    return of(measure(part), within, false);
  }

  private static Measure measure(Part part) {
    return part.measure() == null ? new Measure.Count() : part.measure();
  }

  private Term rounded(Term term, Measure measure) {
    return new Term.Rounded(term, rounding.decimalsOf(unit(measure)));
  }

  /// What the numbers of a measure are.
  static String unit(Measure measure) {
    return switch (measure) {
      case Measure.Count _, Measure.Representations _ -> "count";
      case Measure.PerMonth _ -> "per month";
      case Measure.OfNumber(_, var number) -> number.unit() == null ? "count" : number.unit();
      case Measure.Share(_, boolean percent) -> percent ? "percent" : "ratio";
      case Measure.Change(var in, var of, _, _) ->
          switch (in) {
            case NUMBER -> unit(of);
            case PERCENT -> "percent";
            case POINTS -> "percentage points";
            case ARROW, WORDS -> "direction";
          };
      case Measure.Elsewhere(var part) -> unit(measure(part));
      case Measure.Say _, Measure.Highest _, Measure.Joined _, Measure.Leading _, Measure.Fixed _ ->
          "text";
      case Measure.Combined(_, var parts, _) -> unit(measure(parts.getFirst()));
      case Measure.Rank(boolean words, _) -> words ? "text" : "count";
      case Measure.Given _, Measure.Published _, Measure.Figure _ -> "count";
      case Measure.Rate _ -> "rate";
    };
  }

  /// The number that a measure takes first, whether or not it can be known.
  Tally tally(At at, Measure measure) {
    return Plan.taken(of(measure, at, false)).stream()
        .findFirst()
        .map(Term.Taken::tally)
        .orElseGet(() -> tally(at.settled(report), new Aggregate.Rows()));
  }

  private Term taken(At asked, Aggregate aggregate, String role) {
    var at = asked.settled(report);
    var tally = tally(at, aggregate);
    return TooEarly.why(tally.condition(), at.when(report).in(report))
        .<Term>map(Term.Undefined::new)
        .orElseGet(() -> new Term.Taken(tally, role));
  }

  private Tally tally(At at, Aggregate aggregate) {
    var common = at.common();
    if (!at.row().saysWhen() && !at.column().saysWhen()) {
      common = Condition.all(common, lying(at.population(), at.usual()));
    }
    return new Tally(
        at.population(),
        Condition.all(common, filter.on(at.population().grain(), report)),
        at.row().on(at.population(), at.usual(), report),
        at.column().on(at.population(), at.usual(), report),
        aggregate);
  }

  private Condition lying(Population population, PeriodWords when) {
    var period = when.in(report);
    return population.lyingIn(period.from(), period.to());
  }
}
