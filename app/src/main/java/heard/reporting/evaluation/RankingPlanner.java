package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Asked;
import heard.reporting.definition.Block;
import heard.reporting.definition.Definition;
import heard.reporting.definition.Measure;
import heard.reporting.definition.Part;
import heard.reporting.document.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works out the rankings of a definition: what can be ranked, and which number of each.
final class RankingPlanner {

  private final Definition definition;
  private final Period report;
  private final Vocabulary vocabulary;
  private final Terms terms;
  private final Function<Block.Grid, List<Item>> rows;

  /// @param rows the rows that a table has, for rankings in the order of one
  RankingPlanner(
      Definition definition,
      Period report,
      Vocabulary vocabulary,
      Terms terms,
      Function<Block.Grid, List<Item>> rows) {
    this.definition = definition;
    this.report = report;
    this.vocabulary = vocabulary;
    this.terms = terms;
    this.rows = rows;
  }

  Plan.Ranking plan(Block.Ranking ranking) {
    var by = ranking.rank().by();
    var candidates = candidates(ranking.rank());
    var parts = new ArrayList<Part>();
    if (ranking.rank().same().isEmpty()) {
      ranking.stretches().forEach(stretch -> parts.add(stretch.part()));
    } else {
      ranking
          .rank()
          .same()
          .forEach(period -> parts.add(new Part(null, period, Asked.NOTHING, null)));
    }
    var stretches =
        parts.stream()
            .map(part ->
                candidates.stream()
                    .map(candidate -> tally(ranking, part, is(by, candidate.code())))
                    .toList())
            .toList();
    return new Plan.Ranking(
        ranking, stretches.stream().flatMap(List::stream).toList(), candidates, stretches);
  }

  private Tally tally(Block.Ranking ranking, Part part, Condition of) {
    var at =
        new At(
            Planner.needed(ranking.part().population()),
            ranking.part().asked().in(report),
            Planner.usual(ranking.part()),
            Ask.of(of, null),
            Ask.of(part.asked().in(report), part.period()));
    var measure = ranking.part().measure();
    return terms.tally(at, measure == null ? new Measure.Count() : measure);
  }

  /// What can be ranked: first the rows of the table whose order is followed, then the rest.
  private List<Plan.Candidate> candidates(Block.Rank rank) {
    Map<String, Plan.Candidate> byCode = new LinkedHashMap<>();
    var words = rank.by().values(vocabulary);
    for (var code : rank.lines()) {
      words.stream()
          .filter(word -> word.code().equals(code))
          .forEach(word -> byCode.put(code, new Plan.Candidate(code, word.label(), true)));
    }
    boolean ordered = rank.like() != null || !rank.lines().isEmpty();
    Optional.ofNullable(rank.like())
        .flatMap(definition::table)
        .filter(Block.Grid.class::isInstance)
        .map(Block.Grid.class::cast)
        .ifPresent(grid ->
            rows.apply(grid)
                .forEach(item ->
                    code(item.ask(), rank.by())
                        .ifPresent(code ->
                            byCode.putIfAbsent(
                                code, new Plan.Candidate(code, item.label(), true)))));
    rank.by()
        .tops(vocabulary)
        .forEach(word ->
            byCode.putIfAbsent(
                word.code(), new Plan.Candidate(word.code(), word.label(), !ordered)));
    return List.copyOf(byCode.values());
  }

  private Optional<String> code(Ask ask, Dimension by) {
    return ask.alternatives().size() == 1
            && ask.alternatives().getFirst().condition() instanceof Condition.Is is
            && is.dimension().equals(by)
            && !is.unknown()
        ? is.codes().stream()
            .filter(code -> by.codes(code, vocabulary).equals(is.codes()))
            .findFirst()
        : Optional.empty();
  }

  private Condition is(Dimension by, @Nullable String code) {
    return code == null ? Condition.is(by, null) : Condition.oneOf(by, by.codes(code, vocabulary));
  }
}
