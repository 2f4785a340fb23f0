package heard.caselog.staging;

import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.State;
import heard.caselog.mapping.Value;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row whose cells have been read.
///
/// @param table the sheet it stands in
/// @param number its number there
/// @param values by field; what is unknown is not there
/// @param linked the case that its linked reference leads to, once that is known
public record ReadRow(Found table, long number, Map<Field, Value> values, @Nullable UUID linked) {

  /// Whether the other is this very row.
  boolean is(ReadRow other) {
    return number == other.number && table.number() == other.table.number();
  }

  public RowKind kind() {
    return table.mapping().rows();
  }

  public @Nullable LocalDate day(Field field) {
    return values.get(field) instanceof Value.Day(var day) ? day : null;
  }

  public @Nullable Code code(Field field) {
    return values.get(field) instanceof Value.Coded(var code) ? code : null;
  }

  /// The categories of a field, none if it is unknown.
  public List<Code> codes(Field field) {
    return values.get(field) instanceof Value.Codes(var codes) ? codes : List.of();
  }

  public Optional<String> text(Field field) {
    return values.get(field) instanceof Value.Text(var text) ? Optional.of(text) : Optional.empty();
  }

  public @Nullable Integer number(Field field) {
    return values.get(field) instanceof Value.Whole(var number) ? number : null;
  }

  public long pence(Field field) {
    return values.get(field) instanceof Value.Pence(var pence) ? pence : 0;
  }

  /// The fields that the profile adds, by id.
  public Map<String, Code> own() {
    return values.get(Field.OWN) instanceof Value.Own(var own) ? own : Map.of();
  }

  public Optional<Value.Decimal> decimal(Field field) {
    return values.get(field) instanceof Value.Decimal number
        ? Optional.of(number)
        : Optional.empty();
  }

  public @Nullable Boolean answer(Field field) {
    return values.get(field) instanceof Value.Answer(var yes) ? yes : null;
  }

  public Optional<State> state(Field field) {
    return values.get(field) instanceof Value.StateNamed(var state)
        ? Optional.of(state)
        : Optional.empty();
  }

  /// Whether it is a recommendation of the Ombudsman, and not of a stage's report.
  public boolean isOmbudsmans() {
    return Boolean.TRUE.equals(answer(Field.BY_OMBUDSMAN));
  }

  /// The ending without a finding that stands where a finding is expected.
  public @Nullable Code disposition(Field field) {
    return values.get(field) instanceof Value.Ended(var disposition) ? disposition : null;
  }

  public Optional<Value.StageNamed> stage() {
    return values.get(Field.STAGE) instanceof Value.StageNamed stage
        ? Optional.of(stage)
        : Optional.empty();
  }
}
