package heard.caselog.staging;

import heard.caselog.mapping.Field;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a sheet of a log covers: of which kinds, and from which day to which. An export of one year
/// says nothing of what another year's had.
///
/// @param sheet the file it stands in
/// @param kinds of representation, payment or figure; for lessons, the lists they belong to
/// @param from the first day in it; null where none is known
/// @param to the last
public record Reach(
    String sheet,
    Family family,
    Set<Code> kinds,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public Reach {
    kinds = Set.copyOf(kinds);
  }

  /// Whether something of that kind and day would stand in it. A lesson has no day.
  public boolean covers(Family of, Code kind, @Nullable LocalDate day) {
    return of == family
        && kinds.contains(kind)
        && (family == Family.LEARNING || (day != null && isWithin(day)));
  }

  private boolean isWithin(LocalDate day) {
    return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /// Sees one case after another.
  static final class Seen {

    private final Map<Integer, OfSheet> sheets = new LinkedHashMap<>();

    void see(CaseRows rows) {
      rows.main()
          .ifPresent(row ->
              sheets
                  .computeIfAbsent(
                      row.table().number(), _ -> new OfSheet(row.table().name(), rows.family()))
                  .see(row));
    }

    List<Reach> all() {
      return sheets.values().stream().map(OfSheet::reach).toList();
    }
  }

  private static final class OfSheet {

    private final String name;
    private final Family family;
    private final Set<Code> kinds = new HashSet<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    OfSheet(String name, Family family) {
      this.name = name;
      this.family = family;
    }

    void see(ReadRow row) {
      var kind = row.code(kind());
      if (kind != null) {
        kinds.add(kind);
      }
      var day = row.day(day());
      if (day != null) {
        from = from == null || day.isBefore(from) ? day : from;
        to = to == null || day.isAfter(to) ? day : to;
      }
    }

    private Field kind() {
      return switch (family) {
        case REPRESENTATION -> Field.KIND;
        case PAYMENT -> Field.PAYMENT_KIND;
        case LEARNING -> Field.LEARNING_SOURCE;
        case FIGURE -> Field.FIGURE;
      };
    }

    private Field day() {
      return switch (family) {
        case REPRESENTATION, LEARNING -> Field.RECEIVED;
        case PAYMENT -> Field.PAID;
        case FIGURE -> Field.FIGURE_DATE;
      };
    }

    Reach reach() {
      return new Reach(name, family, kinds, from, to);
    }
  }
}
