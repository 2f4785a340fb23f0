package heard.caselog;

import heard.authority.Profile;
import heard.caselog.guess.Guesses;
import heard.caselog.guess.SampledTable;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldName;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.MappingDocument;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.TableMapping;
import heard.caselog.mapping.Value;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the tables of a log are and what their columns hold, as a form: offered with guesses, or
/// with what the mapping says already; kept as it was typed; checked.
public final class ColumnsForm {

  /// The table, or the column, is left out on purpose.
  static final String IGNORED = "ignored";

  private final Profile profile;
  private final Optional<Mapping> before;
  private final Guesses guesses;
  private final List<SampledTable> tables;

  ColumnsForm(Profile profile, Optional<Mapping> before, List<SampledTable> tables) {
    this.profile = profile;
    this.before = before;
    this.guesses = new Guesses(new ProfileTerms(profile));
    this.tables = tables;
  }

  /// A table as it is shown.
  ///
  /// @param same what can be the same in every row, to choose from; none for most kinds of row
  public record Table(
      String name,
      String written,
      long headingRow,
      List<Choice> rows,
      List<Choice> same,
      List<Choice> fields,
      List<Shown> columns) {}

  /// A column as it is shown.
  public record Shown(String heading, String samples) {}

  /// The choices to begin with.
  Map<String, String> guessed() {
    var typed = new HashMap<String, String>();
    for (int t = 0; t < tables.size(); t++) {
      guess(t, rows(tables.get(t)), typed);
    }
    return typed;
  }

  /// The same choices, with new guesses for tables whose kind of row was changed.
  Map<String, String> guessedAgain(Map<String, String> typed, Map<String, String> earlier) {
    var again = new HashMap<>(typed);
    for (int t = 0; t < tables.size(); t++) {
      var kind = kind(typed, t);
      if (kind.isPresent() && !kind.equals(kind(earlier, t))) {
        guess(t, kind.get(), again);
      }
    }
    return again;
  }

  List<Table> shown(Map<String, String> typed) {
    var shown = new ArrayList<Table>();
    for (int t = 0; t < tables.size(); t++) {
      var table = tables.get(t);
      var kind = kind(typed, t);
      shown.add(
          new Table(
              table.sheet().name(),
              table.sheet().written() + (table.sheet().isHidden() ? ", hidden in it" : ""),
              table.headingRow(),
              rowChoices(),
              kind.flatMap(ColumnsForm::same)
                  .map(new Targets(profile)::meaningsOf)
                  .orElse(List.of()),
              kind.map(this::fieldChoices).orElse(List.of()),
              table.columns().stream().map(c -> new Shown(c.heading(), c.shown())).toList()));
    }
    return shown;
  }

  /// Puts what was chosen into a mapping; what is wrong is said at its field.
  void into(MappingDocument document, Form form) {
    var chosen = new LinkedHashMap<Part, List<ChosenTable>>();
    for (int t = 0; t < tables.size(); t++) {
      var place = MappingDraft.place(tables.get(t));
      if (form.text(rowsName(t)).equals(IGNORED)) {
        document.leaveOut(place);
        continue;
      }
      var kind = RowKind.named(form.text(rowsName(t)));
      if (kind.isEmpty()) {
        form.problem(rowsName(t), "Choose what each row of %s is".formatted(place.name()));
        continue;
      }
      chosen
          .computeIfAbsent(part(tables.get(t)), _ -> new ArrayList<>())
          .add(chosen(t, kind.get(), form));
    }
    chosen.forEach((part, ofPart) -> {
      var columns = ChosenTable.together(ofPart, new Targets(profile), form);
      if (form.isSound()) {
        var first = ofPart.getFirst();
        document.table(part.before(), part.place(), first.kind(), first.always(), columns);
      }
    });
  }

  /// A part of a mapping that reads tables.
  ///
  /// @param before which it is in the mapping, or -1 if it is new
  /// @param place where its tables are found if it is new
  private record Part(int before, MappingDocument.Place place) {}

  private Part part(SampledTable table) {
    return mapped(table)
        .map(known -> before.orElseThrow().tables().indexOf(known))
        .map(known -> new Part(known, new MappingDocument.Place("", false)))
        .orElseGet(() -> new Part(-1, MappingDraft.place(table)));
  }

  private ChosenTable chosen(int t, RowKind kind, Form form) {
    var table = tables.get(t);
    var always = new EnumMap<Field, String>(Field.class);
    same(kind)
        .filter(_ -> !form.text(sameName(t)).isEmpty())
        .ifPresent(field -> always.put(field, form.text(sameName(t))));
    var same = EnumSet.noneOf(Field.class);
    mapped(table)
        .filter(known -> known.rows() == kind)
        .ifPresent(known -> same.addAll(known.always().keySet()));
    same(kind).ifPresent(same::remove);
    same.addAll(always.keySet());
    var columns = new ArrayList<ChosenTable.ChosenColumn>();
    var known = FieldName.of(kind, new ProfileTerms(profile));
    for (int c = 0; c < table.columns().size(); c++) {
      var column = table.columns().get(c);
      var here = columnName(t, c);
      var typed = form.text(here);
      var field = FieldName.named(typed).filter(known::contains);
      if (field.isEmpty() && !typed.equals(IGNORED)) {
        form.problem(
            here,
            "Choose what %s of %s holds, or that it is left out"
                .formatted(column.heading(), table.plainName()));
      }
      columns.add(
          new ChosenTable.ChosenColumn(here, column.heading(), field, column.samples().isEmpty()));
    }
    for (var needed : kind.needed()) {
      var name = Optional.of(FieldName.of(needed));
      if (columns.stream().noneMatch(c -> c.field().equals(name)) && !same.contains(needed)) {
        form.problem(
            rowsName(t),
            "Say which column of %s is the %s: each %s row needs one"
                .formatted(table.plainName(), needed.word().replace('-', ' '), kind.word()));
      }
    }
    return new ChosenTable(t, table.plainName(), kind, always, columns);
  }

  private RowKind rows(SampledTable table) {
    return mapped(table).map(TableMapping::rows).orElseGet(() -> guesses.rows(table));
  }

  private void guess(int t, RowKind kind, Map<String, String> typed) {
    var table = tables.get(t);
    var fields = guesses.fields(table, kind);
    var said = mapped(table).filter(m -> m.rows() == kind);
    typed.put(rowsName(t), table.sheet().isHidden() && said.isEmpty() ? IGNORED : kind.word());
    for (int c = 0; c < table.columns().size(); c++) {
      var column = table.columns().get(c);
      var known = said.flatMap(m -> m.column(column.heading()));
      var likely = Optional.ofNullable(fields.get(c)).map(Field::word);
      typed.put(
          columnName(t, c),
          known
              .map(Column::word)
              .or(() -> said.flatMap(m -> m.anyColumn(column.heading())).map(_ -> IGNORED))
              .or(() -> own(kind, column.heading()))
              .or(() -> likely)
              .orElse(column.samples().isEmpty() ? IGNORED : ""));
    }
    same(kind)
        .filter(field -> fields.values().stream().noneMatch(field::equals))
        .ifPresent(field ->
            typed.put(
                sameName(t),
                said.flatMap(m -> coded(m, field)).orElseGet(() -> sameGuess(table, field))));
  }

  /// A field of the profile's own that is called as the column is.
  private Optional<String> own(RowKind kind, String heading) {
    var targets = new Targets(profile);
    return FieldName.of(kind, new ProfileTerms(profile)).stream()
        .filter(name -> name.own().isPresent())
        .filter(name -> Plain.of(targets.label(name)).equals(Plain.of(heading)))
        .map(FieldName::word)
        .findFirst();
  }

  private static Optional<String> coded(TableMapping table, Field field) {
    return table.always().get(field) instanceof Value.Coded(var code)
        ? Optional.of(code.word())
        : Optional.empty();
  }

  private String sameGuess(SampledTable table, Field field) {
    var name = Plain.of(table.plainName());
    return new Targets(profile)
        .meaningsOf(field).stream()
            .filter(choice -> name.contains(choice.value().replace('-', ' ')))
            .map(Choice::value)
            .findFirst()
            .orElse("");
  }

  private Optional<TableMapping> mapped(SampledTable table) {
    return before.flatMap(m -> m.table(table.sheet().file(), table.sheet().tab()));
  }

  /// The field that may have no column because it is the same in every row.
  private static Optional<Field> same(RowKind kind) {
    return Optional.ofNullable(
        switch (kind) {
          case REPRESENTATION -> Field.KIND;
          case PAYMENT -> Field.PAYMENT_KIND;
          default -> null;
        });
  }

  private static List<Choice> rowChoices() {
    var choices = new ArrayList<Choice>();
    Arrays.stream(RowKind.values())
        .map(kind -> Choice.of(kind.word(), Targets.capital(kind.word())))
        .forEach(choices::add);
    choices.add(Choice.of(IGNORED, "Nothing of a log: leave it out"));
    return choices;
  }

  private List<Choice> fieldChoices(RowKind kind) {
    var targets = new Targets(profile);
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of(IGNORED, "Leave it out"));
    FieldName.of(kind, new ProfileTerms(profile)).stream()
        .map(name -> Choice.of(name.word(), targets.label(name)))
        .forEach(choices::add);
    return choices;
  }

  private static Optional<RowKind> kind(Map<String, String> typed, int t) {
    return RowKind.named(typed.getOrDefault(rowsName(t), ""));
  }

  static String rowsName(int t) {
    return "t" + t + "-rows";
  }

  static String sameName(int t) {
    return "t" + t + "-same";
  }

  static String columnName(int t, int c) {
    return "t%d-c%d".formatted(t, c);
  }
}
