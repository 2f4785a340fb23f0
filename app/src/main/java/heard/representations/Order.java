package heard.representations;

import static heard.schema.record.Tables.REPRESENTATION;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The three orders a list can be had in. Each goes by a key that an index has; a page begins after
/// the last key of the one before, so the hundredth page costs what the first did.
enum Order {
  RECEIVED("Newest first", "newest first"),
  DUE("Next due", "what is due soonest first"),
  REFERENCE("Reference", "by reference");

  private final String label;
  private final String says;

  Order(String label, String says) {
    this.label = label;
    this.says = says;
  }

  String label() {
    return label;
  }

  /// In a sentence.
  String says() {
    return says;
  }

  /// As an address has it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Order of(@Nullable String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElse(RECEIVED);
  }

  /// What a list in this order can hold: only what is due has a place in the order of due dates.
  Condition holds() {
    return this == DUE ? REPRESENTATION.NEXT_DUE_ON.isNotNull() : DSL.noCondition();
  }

  /// The order itself.
  ///
  /// @param backwards to read the page before: the same order from the other end
  List<SortField<?>> by(boolean backwards) {
    return switch (this) {
      case RECEIVED ->
          backwards
              ? List.of(REPRESENTATION.RECEIVED_ON.asc(), REPRESENTATION.ID.asc())
              : List.of(REPRESENTATION.RECEIVED_ON.desc(), REPRESENTATION.ID.desc());
      case DUE ->
          backwards
              ? List.of(REPRESENTATION.NEXT_DUE_ON.desc(), REPRESENTATION.ID.desc())
              : List.of(REPRESENTATION.NEXT_DUE_ON.asc(), REPRESENTATION.ID.asc());
      case REFERENCE ->
          backwards
              ? List.of(REPRESENTATION.REFERENCE_KEY.desc())
              : List.of(REPRESENTATION.REFERENCE_KEY.asc());
    };
  }

  /// What comes after the key, or before it.
  Condition beyond(Key key, boolean backwards) {
    return switch (this) {
      case RECEIVED -> beyondReceived(key, backwards);
      case DUE -> {
        var row = DSL.row(REPRESENTATION.NEXT_DUE_ON, REPRESENTATION.ID);
        var at = DSL.row(key.day(), key.id());
        yield backwards ? row.lt(at) : row.gt(at);
      }
      case REFERENCE -> {
        var at = REPRESENTATION.as("at");
        var reference = DSL.field(DSL.select(at.REFERENCE_KEY).from(at).where(at.ID.eq(key.id())));
        yield backwards
            ? REPRESENTATION.REFERENCE_KEY.lt(reference)
            : REPRESENTATION.REFERENCE_KEY.gt(reference);
      }
    };
  }

  /// What was received on a day that nobody knows stands before the newest.
  private static Condition beyondReceived(Key key, boolean backwards) {
    var day = REPRESENTATION.RECEIVED_ON;
    if (key.day() == null) {
      return backwards
          ? day.isNull().and(REPRESENTATION.ID.gt(key.id()))
          : day.isNotNull().or(REPRESENTATION.ID.lt(key.id()));
    }
    var row = DSL.row(day, REPRESENTATION.ID);
    var at = DSL.row(key.day(), key.id());
    return backwards ? row.gt(at).or(day.isNull()) : row.lt(at);
  }

  /// The key of a row, as an address carries it.
  String key(Record row) {
    var id = row.get(REPRESENTATION.ID);
    return switch (this) {
      case RECEIVED -> "%s~%s".formatted(dayOf(row.get(REPRESENTATION.RECEIVED_ON)), id);
      case DUE -> "%s~%s".formatted(dayOf(row.get(REPRESENTATION.NEXT_DUE_ON)), id);
      // A reference may hold anything; its row's id finds it again.
      case REFERENCE -> "~" + id;
    };
  }

  private static String dayOf(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /// A place in the list.
  record Key(@Nullable LocalDate day, UUID id) {

    /// Reads a key from an address; none when it is not one.
    static Optional<Key> of(@Nullable String word) {
      if (word == null || !word.contains("~")) {
        return Optional.empty();
      }
      var parts = word.split("~", 2);
      try {
        return Optional.of(
            new Key(
                parts[0].isEmpty() ? null : LocalDate.parse(parts[0]), UUID.fromString(parts[1])));
      } catch (DateTimeException | IllegalArgumentException _) {
        return Optional.empty();
      }
    }
  }
}
