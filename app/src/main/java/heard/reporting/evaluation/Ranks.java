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
import org.jspecify.annotations.Nullable;

/// Puts what was counted in order. Equals stand by name without regard to capitals, or in the order
/// of the table or profile that the ranking follows.
final class Ranks {

  private record Ranked(Plan.Candidate candidate, Tally tally, Exact number, int place) {}

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
      var ranked = kept(ordered(plan.stretches().get(i)));
      if (rank.shares().isEmpty()) {
        addAll(records, ranked, 1, set, Map.of());
        continue;
      }
      int next = 0;
      for (var share : rank.shares()) {
        int end =
            share.first() == 0 ? ranked.size() : Math.min(ranked.size(), next + share.first());
        addAll(records, ranked.subList(next, end), 1, set, share.set());
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
        var holder = orders.getLast().get(place);
        records.add(record(holder, place + 1, Map.of(), Map.of()));
      }
    }
    return records;
  }

  private List<Ranked> ordered(List<Tally> tallies) {
    var ranked = new ArrayList<Ranked>();
    for (int i = 0; i < tallies.size(); i++) {
      if (layout.value(tallies.get(i)) instanceof Value.Amount(var number) && number.sign() > 0) {
        ranked.add(new Ranked(plan.candidates().get(i), tallies.get(i), number, i));
      }
    }
    Comparator<Ranked> byNumber = Comparator.comparing(Ranked::number, Comparator.reverseOrder());
    Comparator<Ranked> byName =
        Comparator.comparing(one -> one.candidate().label(), String.CASE_INSENSITIVE_ORDER);
    Comparator<Ranked> listedFirst = Comparator.comparing(one -> !one.candidate().listed());
    ranked.sort(
        byNumber.thenComparing(
            rank.ties()
                ? byName
                : listedFirst.thenComparing((one, other) ->
                    one.candidate().listed()
                        ? Integer.compare(one.place(), other.place())
                        : byName.compare(one, other))));
    return ranked;
  }

  /// As many ranks as are asked for.
  private List<Ranked> kept(List<Ranked> ranked) {
    var kept = new ArrayList<Ranked>();
    for (int i = 0; i < ranked.size(); i++) {
      if (rank.top() == 0 || position(ranked, i) <= rank.top()) {
        kept.add(ranked.get(i));
      }
    }
    if (rank.inOrder()) {
      kept.sort(Comparator.comparingInt(Ranked::place));
    }
    return kept;
  }

  private int position(List<Ranked> ranked, int index) {
    return rank.shared()
        ? (int) ranked.subList(0, index + 1).stream().map(Ranked::number).distinct().count()
        : index + 1;
  }

  private void addAll(
      List<Map<String, Cell>> records,
      List<Ranked> ranked,
      int first,
      Map<String, String> stretch,
      Map<String, String> share) {
    for (int i = 0; i < ranked.size(); i++) {
      records.add(record(ranked.get(i), first - 1 + position(ranked, i), stretch, share));
    }
  }

  private Map<String, Cell> record(
      Ranked ranked, int position, Map<String, String> stretch, Map<String, String> share) {
    var cells = new LinkedHashMap<String, Cell>();
    for (var field : plan.block().fields()) {
      var cell = cell(field, ranked, position, stretch, share);
      if (cell != null) {
        cells.put(field, cell);
      }
    }
    return cells;
  }

  private @Nullable Cell cell(
      String field,
      Ranked ranked,
      int position,
      Map<String, String> stretch,
      Map<String, String> share) {
    var pieces = List.of(layout.piece(plan, "counted", ranked.tally()));
    if (field.equals(rank.label())) {
      return new Cell(new Printed.Words(ranked.candidate().label()), "text", pieces);
    }
    if (field.equals(rank.position())) {
      return new Cell(new Printed.Amount(BigDecimal.valueOf(position)), "count", List.of());
    }
    if (field.equals(rank.number())) {
      return new Cell(layout.piece(plan, "counted", ranked.tally()).printed(), "count", pieces);
    }
    var told = plan.block().told().getOrDefault(field, Map.of()).get(ranked.candidate().code());
    if (told != null) {
      return Cell.words(told);
    }
    for (var set : List.of(share, stretch, plan.block().set())) {
      var words = set.get(field);
      if (words != null) {
        return Cell.words(words);
      }
    }
    return null;
  }
}
