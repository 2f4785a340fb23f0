package heard.caselog;

import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldName;
import heard.caselog.mapping.MappingDocument.Held;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.RowKind;
import heard.platform.pages.Form;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was chosen for one table of a log.
///
/// @param number its place in the form
/// @param always what is the same in every row
record ChosenTable(
    int number, String name, RowKind kind, Map<Field, String> always, List<ChosenColumn> columns) {

  /// What was chosen for one of its columns.
  ///
  /// @param input the name of its choice in the form
  /// @param field what it holds; empty: it is left out
  /// @param blank whether nothing stands in it
  record ChosenColumn(String input, String heading, Optional<FieldName> field, boolean blank) {

    private String plain() {
      return Plain.of(heading);
    }
  }

  ChosenTable {
    always = Map.copyOf(always);
    columns = List.copyOf(columns);
  }

  /// The columns of tables that one part of the mapping reads, as those of files of a year each, or
  /// of sheets of one name in several workbooks. What was chosen for one stays beside what was
  /// chosen for another; where both can't be, that is said in the form.
  static Map<String, Held> together(List<ChosenTable> tables, Targets targets, Form form) {
    var first = tables.getFirst();
    var said = new LinkedHashMap<String, Said>();
    var holding = new HashMap<FieldName, Said>();
    for (var table : tables) {
      table.mustBeAs(first, form);
      for (var column : table.columns()) {
        var here = new Said(table, column);
        var before = said.get(column.plain());
        if (before == null || before.yieldsTo(here)) {
          said.put(column.plain(), here);
        } else if (!here.yieldsTo(before)) {
          form.problem(column.input(), here.otherThan(before, targets));
        }
        column
            .field()
            .map(field -> holding.putIfAbsent(field, here))
            .filter(other -> !other.column().plain().equals(column.plain()))
            .ifPresent(other -> form.problem(column.input(), here.twice(other, targets)));
      }
    }
    var held = new LinkedHashMap<String, Held>();
    said.values()
        .forEach(one ->
            held.put(one.column().heading(), new Held(one.column().field(), one.isInAll(tables))));
    return held;
  }

  private void mustBeAs(ChosenTable first, Form form) {
    var both = "%s and %s are read by the same part of the mapping".formatted(first.name(), name);
    if (kind != first.kind()) {
      form.problem(
          ColumnsForm.rowsName(number), both + ": choose the same rows for both, or leave one out");
    } else if (!always.equals(first.always())) {
      form.problem(ColumnsForm.sameName(number), both + ": choose the same for both");
    }
  }

  private record Said(ChosenTable table, ChosenColumn column) {

    /// A column that is left out because it is empty says nothing of one that is not.
    boolean yieldsTo(Said other) {
      return column.field().equals(other.column().field())
          || (column.field().isEmpty() && column.blank());
    }

    boolean isInAll(List<ChosenTable> tables) {
      return tables.stream()
          .allMatch(one -> one.columns().stream().anyMatch(c -> c.plain().equals(column.plain())));
    }

    String otherThan(Said before, Targets targets) {
      return "%s is %s in %s, which the same part of the mapping reads: choose the same in %s"
          .formatted(
              column.heading(),
              before.column().field().map(targets::label).orElse("left out"),
              before.table().name(),
              table.name());
    }

    String twice(Said other, Targets targets) {
      return "%s of %s and %s of %s cannot both be %s: leave one out"
          .formatted(
              other.column().heading(),
              other.table().name(),
              column.heading(),
              table.name(),
              targets.label(column.field().orElseThrow()));
    }
  }
}
