package heard.reporting.evaluation;

import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import heard.reporting.definition.Block;
import heard.reporting.definition.Block.FieldOf;
import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays out a listing: one record for each row, in the order of the reference.
final class Records {

  private Records() {}

  static EvaluatedTable.Records of(
      Plan.Listing plan, List<Listing.Listed> rows, Vocabulary vocabulary) {
    var records = new ArrayList<Map<String, Cell>>();
    var seen = new HashSet<List<Object>>();
    int number = 0;
    for (var row : rows) {
      if (plan.block().distinct() && !seen.add(List.of(row.values(), row.papers()))) {
        continue;
      }
      number++;
      var cells = new LinkedHashMap<String, Cell>();
      for (var field : plan.block().fields()) {
        var value = plan.block().values().get(field);
        if (value != null) {
          var cell = cell(plan, value, row, number, vocabulary);
          if (cell != null) {
            cells.put(field, cell);
          }
        } else if (plan.set().containsKey(field)) {
          cells.put(field, Cell.words(plan.set().get(field)));
        }
      }
      records.add(cells);
    }
    return new EvaluatedTable.Records(
        plan.block().fields(), plan.block().texts(), records, once(plan.block()));
  }

  private static EvaluatedTable.@Nullable Once once(Block.Listing block) {
    var numbers =
        block.fields().stream()
            .filter(field -> block.values().get(field) instanceof FieldOf.Ordinal)
            .toList();
    return block.once() == null ? null : new EvaluatedTable.Once(block.once(), numbers);
  }

  private static @Nullable Cell cell(
      Plan.Listing plan, FieldOf value, Listing.Listed row, int number, Vocabulary vocabulary) {
    return switch (value) {
      case FieldOf.Ordinal _ -> number(number);
      case FieldOf.Reference _ -> row.reference() == null ? null : Cell.words(row.reference());
      case FieldOf.Written(var writing) -> {
        var paper = row.papers().get(writing);
        yield paper == null ? null : new Cell(new Printed.Paper(paper), "text", List.of());
      }
      case FieldOf.Value(var dimension) ->
          shown(dimension, row.values().get(plan.dimensions().indexOf(dimension)), vocabulary);
    };
  }

  private static @Nullable Cell shown(
      Dimension dimension, @Nullable Object value, Vocabulary vocabulary) {
    if (value == null) {
      return null;
    }
    if (dimension.kind() == Dimension.Kind.DAY) {
      return new Cell(new Printed.Words(value.toString()), Cell.DAY, List.of());
    }
    if (dimension.kind() == Dimension.Kind.NUMBER) {
      return new Cell(
          new Printed.Amount(new BigDecimal(value.toString())),
          dimension.unit() == null ? "count" : dimension.unit(),
          List.of());
    }
    return Cell.words(
        vocabulary
            .word(dimension.schemes(), value.toString())
            .map(Word::label)
            .orElse(value.toString()));
  }

  private static Cell number(int number) {
    return new Cell(new Printed.Amount(BigDecimal.valueOf(number)), "count", List.of());
  }
}
