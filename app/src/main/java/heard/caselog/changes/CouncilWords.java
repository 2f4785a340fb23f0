package heard.caselog.changes;

import heard.authority.Category;
import heard.authority.OwnField;
import heard.authority.ProcedureInUse;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.authority.Service;
import heard.casefile.CaseId;
import heard.casefile.Occurred;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.caselog.changes.ToldFields.Cell;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldType;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.State;
import heard.caselog.mapping.Value;
import heard.caselog.staging.Found;
import heard.procedure.Code;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says fields and values as the council does: by the headings of its log and the labels of its
/// profile.
record CouncilWords(Profile profile, List<Found> tables) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
  private static final String ERASED = "(erased)";

  /// What ids stand for; null where it has been erased.
  interface Names {
    @Nullable String of(PersonId person);

    @Nullable String of(PaperRef paper);

    @Nullable String of(CaseId other);
  }

  CouncilWords {
    tables = List.copyOf(tables);
  }

  /// The heading over a field in this log; empty if it has no such column.
  Optional<String> heading(Cell cell) {
    return cell.field()
        .flatMap(field ->
            tables.stream()
                .filter(table -> table.columns().stream().anyMatch(column -> holds(column, field)))
                .min(
                    java.util.Comparator.comparing(
                        (Found table) -> !isOf(table.mapping().rows(), cell)))
                .map(table -> table.heading(field)))
        .or(() -> own(cell).map(OwnField::label));
  }

  /// The field that the profile adds, where it is one.
  private Optional<OwnField> own(Cell cell) {
    return cell.field().isEmpty() && Code.isCode(cell.word())
        ? profile.field(new Code(cell.word()))
        : Optional.empty();
  }

  /// A name for a field that has no heading.
  static String plain(Cell cell) {
    var words = cell.word().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static boolean holds(Optional<Column> column, Field field) {
    return column.flatMap(Column::field).filter(field::equals).isPresent();
  }

  private static boolean isOf(RowKind rows, Cell cell) {
    return switch (rows) {
      case ELEMENT -> cell.part() == Part.ELEMENT;
      case RECOMMENDATION -> cell.part() == Part.RECOMMENDATION || cell.part() == Part.OMBUDSMANS;
      case STAGE, REMEDY, CHASE -> cell.part() == Part.STAGE;
      case REPRESENTATION, THEME, CHILD, OMBUDSMAN, PAYMENT, LEARNING, FIGURE ->
          cell.part() == Part.WHOLE;
    };
  }

  /// Which row a field stands in.
  ///
  /// @param stages what the stages of the case are, by number
  String row(Cell cell, Map<Integer, Value.StageNamed> stages) {
    return switch (cell.part()) {
      case WHOLE -> "";
      case STAGE -> stage(cell, stages);
      case ELEMENT -> "%s, element %d".formatted(stage(cell, stages), cell.number());
      case RECOMMENDATION -> "%s, recommendation %d".formatted(stage(cell, stages), cell.number());
      case OMBUDSMANS -> "Recommendation %d of the Ombudsman".formatted(cell.number());
    };
  }

  private String stage(Cell cell, Map<Integer, Value.StageNamed> stages) {
    return Optional.ofNullable(stages.get(cell.stage()))
        .map(this::stage)
        .orElse("Stage " + cell.stage());
  }

  String say(Cell cell, List<Object> values, Names names) {
    return values.stream()
        .map(value -> say(cell, value, names))
        .filter(said -> !said.isEmpty())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private String say(Cell cell, Object value, Names names) {
    return switch (value) {
      case Occurred on -> day(on);
      case LocalDate day -> DAY.format(day);
      case Code code -> label(cell, code);
      case Value.Ended(var disposition) -> category(Scheme.DISPOSITION, disposition);
      case Value.StageNamed named -> stage(named);
      case State state -> state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Boolean yes -> yes ? "Yes" : "No";
      case Long pence -> "£%,d.%02d".formatted(pence / 100, pence % 100);
      case Reference reference -> reference.value();
      case PersonId person -> orErased(names.of(person));
      case PaperRef paper -> orErased(names.of(paper));
      case CaseId other -> orErased(names.of(other));
      default -> value.toString();
    };
  }

  private static String orErased(@Nullable String said) {
    return said == null ? ERASED : said;
  }

  private static String day(Occurred on) {
    return switch (on) {
      case Occurred.On(var day) -> DAY.format(day);
      case Occurred.Within(var from, var to) ->
          "%s to %s".formatted(DAY.format(from), DAY.format(to));
      case Occurred.Unknown _ -> "";
    };
  }

  /// The label of a category in the field's own scheme.
  String category(Cell cell, Code code) {
    return cell.field()
        .flatMap(Field::scheme)
        .map(scheme -> category(scheme, code))
        .orElse(code.word());
  }

  private String label(Cell cell, Code code) {
    var field = cell.field();
    var type = field.map(Field::type);
    if (type.filter(t -> t == FieldType.SERVICE || t == FieldType.TEAM).isPresent()) {
      return profile.services().get(code).map(Service::label).orElse(code.word());
    }
    if (type.filter(t -> t == FieldType.PROCEDURE).isPresent()) {
      return profile.procedure(code).map(ProcedureInUse::label).orElse(code.word());
    }
    if (field.filter(f -> f == Field.ROUTE).isPresent()) {
      return profile.route(code).orElse(code.word());
    }
    return field
        .flatMap(Field::scheme)
        .map(scheme -> category(scheme, code))
        .or(() -> own(cell).flatMap(own -> own.value(code)).map(Category::label))
        .orElse(code.word());
  }

  private String category(Scheme scheme, Code code) {
    return profile.categories(scheme).get(code).map(Category::label).orElse(code.word());
  }

  private String stage(Value.StageNamed named) {
    Function<ProcedureInUse, String> label = used -> used.stageLabel(named.stage());
    return profile.procedure(named.procedure()).map(label).orElse(named.stage().word());
  }
}
