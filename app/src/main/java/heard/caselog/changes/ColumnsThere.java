package heard.caselog.changes;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.Happening;
import heard.casefile.Occurred;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.ComplimentPaid;
import heard.casefile.retold.Parts;
import heard.casefile.retold.Silence;
import heard.caselog.changes.ToldFields.Cell;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldName;
import heard.caselog.mapping.FieldType;
import heard.caselog.mapping.RowKind;
import heard.caselog.staging.CaseRows;
import heard.caselog.staging.Found;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The columns that an export has for a case. One that its mapping knows and that this export lacks
/// says nothing: neither that the value is another nor that there is none.
///
/// @param there what stands in the tables that the case is told by
/// @param lacking what the mapping knows of these tables, and none of them has
/// @param untold what rows of a kind would say of which there are none in the whole export
record ColumnsThere(Set<Place> there, Set<Place> lacking, Set<Place> untold) implements Silence {

  private static final List<RowKind> PARTS =
      Arrays.stream(RowKind.values()).filter(kind -> !kind.standsAlone()).toList();

  /// A field of a part of a case.
  ///
  /// @param word of the field
  /// @param own whether the profile adds it
  record Place(Part part, String word, boolean own) {}

  ColumnsThere {
    there = Set.copyOf(there);
    lacking = Set.copyOf(lacking);
    untold = Set.copyOf(untold);
  }

  /// Those for one case. Where it has rows of a kind, the tables that these stand in count; where
  /// it has none, all tables of that kind.
  static ColumnsThere of(CaseRows rows, List<Found> tables) {
    var there = new HashSet<Place>();
    var known = new HashSet<Place>();
    for (var table : tables.stream().filter(Found::hasRows).toList()) {
      var kind = table.mapping().rows();
      var its = rows.of(kind);
      if (its.isEmpty() || its.stream().anyMatch(row -> row.table().number() == table.number())) {
        table.columns().stream()
            .flatMap(Optional::stream)
            .forEach(column -> there.addAll(places(kind, column)));
        table
            .mapping()
            .always()
            .keySet()
            .forEach(field -> places(kind, FieldName.of(field)).forEach(there::add));
        table.mapping().columns().forEach(column -> known.addAll(places(kind, column)));
      }
    }
    known.removeAll(there);
    var untold = untold(tables);
    untold.removeAll(there);
    return new ColumnsThere(there, known, untold);
  }

  private static Set<Place> untold(List<Found> tables) {
    var told =
        tables.stream()
            .filter(Found::hasRows)
            .map(table -> table.mapping().rows())
            .collect(toSet());
    return PARTS.stream()
        .filter(kind -> !told.contains(kind))
        .flatMap(
            kind -> Field.of(kind).stream().flatMap(field -> places(kind, FieldName.of(field))))
        .collect(toCollection(HashSet::new));
  }

  private static Set<Place> places(RowKind kind, Column column) {
    return Stream.concat(column.name().stream(), column.otherwise().map(FieldName::of).stream())
        .flatMap(name -> places(kind, name))
        .collect(toSet());
  }

  private static Stream<Place> places(RowKind kind, FieldName name) {
    var word = name.own().map(own -> own.word()).orElseGet(() -> name.field().word());
    return parts(kind, name.field()).map(part -> new Place(part, word, name.own().isPresent()));
  }

  private static Stream<Part> parts(RowKind kind, Field field) {
    if (field == Field.RECOMMENDATION && kind != RowKind.RECOMMENDATION) {
      return Stream.of(Part.OMBUDSMANS);
    }
    return switch (kind) {
      case REPRESENTATION -> Stream.of(Part.WHOLE, Part.STAGE);
      case STAGE, REMEDY, CHASE -> Stream.of(Part.STAGE);
      case ELEMENT -> Stream.of(Part.ELEMENT);
      case RECOMMENDATION -> Stream.of(Part.RECOMMENDATION, Part.OMBUDSMANS);
      case THEME, CHILD, OMBUDSMAN, PAYMENT, FIGURE, LEARNING -> Stream.of(Part.WHOLE);
    };
  }

  /// Whether a question for statistics is asked in them.
  boolean ask(String question) {
    return there.contains(new Place(Part.WHOLE, question, false));
  }

  @Override
  public Happening completed(Fact<Event> told, Happening now) {
    if (lacking.isEmpty() || told.event().getClass() != now.event().getClass()) {
      return now;
    }
    var event =
        Parts.completed(
            told.event(),
            now.event(),
            other -> {
              var changed = differing(now.on(), now.event(), now.on(), other);
              return !changed.isEmpty() && changed.stream().allMatch(this::lacks);
            });
    return new Happening(keepsDay(told, now.on(), event) ? told.on() : now.on(), event);
  }

  /// Whether its day stays as told: no column that is there says it, and it may rest on one that is
  /// lacking.
  private boolean keepsDay(Fact<Event> told, Occurred on, Event event) {
    var changed = differing(on, event, told.on(), event);
    return lacksADay() && changed.stream().noneMatch(cell -> there.contains(place(cell)));
  }

  private boolean lacksADay() {
    return lacking.stream()
        .anyMatch(
            place -> Field.named(place.word()).filter(f -> f.type() == FieldType.DATE).isPresent());
  }

  private static Set<Cell> differing(Occurred on, Event event, Occurred otherOn, Event other) {
    var all = new HashSet<>(ToldFields.of(on, event).entrySet());
    var others = new HashSet<>(ToldFields.of(otherOn, other).entrySet());
    var both = new HashSet<>(all);
    both.retainAll(others);
    all.addAll(others);
    all.removeAll(both);
    return all.stream().map(entry -> entry.getKey()).collect(toSet());
  }

  @Override
  public boolean hides(Fact<Event> told) {
    if (lacking.isEmpty() && untold.isEmpty()) {
      return false;
    }
    if (told.event() instanceof ChildNamed child
        && child.ordinal() > 1
        && !has(Field.CHILD_NUMBER)) {
      return true;
    }
    var cells = ToldFields.of(told.on(), told.event()).keySet();
    return cells.isEmpty()
        ? isImplied(told.event())
        : cells.stream().anyMatch(cell -> lacks(cell) || isUntold(cell))
            && cells.stream().noneMatch(cell -> there.contains(place(cell)));
  }

  /// Whether what has no column of its own followed from one that is lacking.
  private boolean isImplied(Event event) {
    return switch (event) {
      case ChildNamed _ -> !has(Field.CHILD_NUMBER) && lacksAny(Field.of(RowKind.CHILD));
      case ComplainantNamed _ ->
          lacksAny(
              List.of(
                  Field.COMPLAINANT_NAME,
                  Field.COMPLAINANT_KIND,
                  Field.SUBMITTED_VIA,
                  Field.DATA_SUBJECT));
      case ComplimentPaid _ -> lacksAny(List.of(Field.COMPLIMENT_SOURCE));
      case OmbudsmanReferred _ ->
          lacksAny(
              List.of(Field.OMBUDSMAN_STATUS, Field.OMBUDSMAN_DECISION, Field.OMBUDSMAN_DECIDED));
      default -> false;
    };
  }

  private boolean has(Field field) {
    return there.contains(new Place(Part.WHOLE, field.word(), false));
  }

  private boolean lacksAny(List<Field> fields) {
    return fields.stream()
        .anyMatch(field -> lacking.contains(new Place(Part.WHOLE, field.word(), false)));
  }

  /// Rows of a kind can have every field that the profile adds to it.
  private boolean isUntold(Cell cell) {
    var place = place(cell);
    return untold.contains(place.own() ? new Place(place.part(), Field.OWN.word(), false) : place);
  }

  private boolean lacks(Cell cell) {
    return lacking.contains(place(cell));
  }

  private static Place place(Cell cell) {
    return new Place(cell.part(), cell.word(), cell.field().isEmpty());
  }
}
