package heard.reporting.evaluation;

import heard.reporting.definition.Block;
import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what was counted in order. Equals stand by name without regard to capitals, or in the order
/// of the table or profile that the ranking follows.
final class Ranks {

  /// One record: a candidate, or equals that are named together.
  ///
  /// @param position its rank
  private record Ranked(List<Counted> holders, int position) {
    Counted first() {
      return holders.getFirst();
    }
  }

  private record Counted(Plan.Candidate candidate, Tally tally, Exact number, int place) {}

  private final Plan.Ranking plan;
  private final Layout layout;
  private final Block.Rank rank;

  Ranks(Plan.Ranking plan, Layout layout) {
    this.plan = plan;
    this.layout = layout;
    this.rank = plan.block().rank();
  }

  EvaluatedTable table() {
    var records = rank.same().isEmpty() ? stretches() : same();
    return layout.table(
        plan, new EvaluatedTable.Records(plan.block().fields(), plan.block().texts(), records));
  }

  private List<Map<String, Cell>> stretches() {
    var records = new ArrayList<Map<String, Cell>>();
    for (int i = 0; i < plan.stretches().size(); i++) {
      var set = plan.block().stretches().get(i).set();
      var ordered = ordered(plan.stretches().get(i));
      if (rank.shares().isEmpty()) {
        addAll(records, kept(ordered), set, Map.of());
        continue;
      }
      int next = 0;
      for (var share : rank.shares()) {
        int end =
            share.first() == 0 ? ordered.size() : Math.min(ordered.size(), next + share.first());
        addAll(records, kept(ordered.subList(next, end)), set, share.set());
        next = end;
      }
    }
    return records;
  }

  /// Ranks that the same holds in every one of the periods.
  private List<Map<String, Cell>> same() {
    var orders = plan.stretches().stream().map(this::ordered).toList();
    var records = new ArrayList<Map<String, Cell>>();
    for (int place = 0; place < rank.top(); place++) {
      int at = place;
      var holders =
          orders.stream()
              .map(order -> at < order.size() ? order.get(at).candidate().code() : null)
              .distinct()
              .toList();
      if (holders.size() == 1 && holders.getFirst() != null) {
        var holder = new Ranked(List.of(orders.getLast().get(place)), place + 1);
        records.add(record(holder, Map.of(), Map.of()));
      }
    }
    return records;
  }

  private List<Counted> ordered(List<Tally> tallies) {
    var counted = new ArrayList<Counted>();
    for (int i = 0; i < tallies.size(); i++) {
      if (layout.value(tallies.get(i)) instanceof Value.Amount(var number)
          && number.sign() > 0
          && number.compareTo(Exact.of(rank.least())) >= 0) {
        counted.add(new Counted(plan.candidates().get(i), tallies.get(i), number, i));
      }
    }
    Comparator<Counted> byNumber = Comparator.comparing(Counted::number, Comparator.reverseOrder());
    Comparator<Counted> byName =
        Comparator.comparing(one -> one.candidate().label(), String.CASE_INSENSITIVE_ORDER);
    Comparator<Counted> listedFirst = Comparator.comparing(one -> !one.candidate().listed());
    counted.sort(
        byNumber.thenComparing(
            rank.ties()
                ? byName
                : listedFirst.thenComparing((one, other) ->
                    one.candidate().listed()
                        ? Integer.compare(one.place(), other.place())
                        : byName.compare(one, other))));
    return counted;
  }

  /// As many ranks as are asked for, in the order that is asked for.
  private List<Ranked> kept(List<Counted> ordered) {
    var kept = new ArrayList<Ranked>();
    for (int i = 0; i < ordered.size(); i++) {
      var one = ordered.get(i);
      int position = position(ordered, i);
      boolean joins =
          rank.equal() == Block.Equal.TOGETHER
              && !kept.isEmpty()
              && kept.getLast().position() == position;
      if ((rank.top() > 0 && position > rank.top())
          || (!rank.unlisted() && !one.candidate().listed())) {
        continue;
      }
      if (joins) {
        var before = kept.removeLast();
        kept.add(
            new Ranked(
                Stream.concat(before.holders().stream(), Stream.of(one)).toList(), position));
      } else {
        kept.add(new Ranked(List.of(one), position));
      }
    }
    if (rank.inOrder()) {
      kept.sort(Comparator.comparingInt(ranked -> ranked.first().place()));
    }
    return kept;
  }

  private int position(List<Counted> ordered, int index) {
    var number = ordered.get(index).number();
    var higher = ordered.stream().map(Counted::number).filter(one -> one.compareTo(number) > 0);
    return switch (rank.equal()) {
      case APART -> index + 1;
      case SHARED -> (int) higher.distinct().count() + 1;
      case TOGETHER -> (int) higher.count() + 1;
    };
  }

  private void addAll(
      List<Map<String, Cell>> records,
      List<Ranked> ranked,
      Map<String, String> stretch,
      Map<String, String> share) {
    ranked.forEach(one -> records.add(record(one, stretch, share)));
  }

  private Map<String, Cell> record(
      Ranked ranked, Map<String, String> stretch, Map<String, String> share) {
    var cells = new LinkedHashMap<String, Cell>();
    for (var field : plan.block().fields()) {
      var cell = cell(field, ranked, stretch, share);
      if (cell != null) {
        cells.put(field, cell);
      }
    }
    return cells;
  }

  private @Nullable Cell cell(
      String field, Ranked ranked, Map<String, String> stretch, Map<String, String> share) {
    var pieces =
        ranked.holders().stream()
            .map(one -> layout.piece(plan, role(ranked, one), one.tally()))
            .toList();
    var position = ranked.position();
    if (field.equals(rank.label())) {
      var names = ranked.holders().stream().map(one -> one.candidate().label()).toList();
      return new Cell(new Printed.Words(Places.together(names)), "text", pieces);
    }
    if (field.equals(rank.position())) {
      return new Cell(new Printed.Amount(BigDecimal.valueOf(position)), "count", List.of());
    }
    if (field.equals(rank.place())) {
      return Cell.words(Places.words(position, ranked.holders().size() > 1));
    }
    if (field.equals(rank.number())) {
      return new Cell(pieces.getFirst().printed(), "count", pieces);
    }
    var code = String.valueOf(ranked.first().candidate().code());
    var own = rank.each().getOrDefault(code, Map.of());
    for (var set : List.of(own, share, stretch, plan.block().set())) {
      var words = set.get(field);
      if (words != null) {
        return Cell.words(words);
      }
    }
    return null;
  }

  private static String role(Ranked ranked, Counted one) {
    return ranked.holders().size() == 1 ? "counted" : one.candidate().label();
  }
}
