package heard.reporting.evaluation;

import static heard.schema.record.Tables.FIGURE;

import heard.reporting.catalogue.OutsideFigure;
import heard.reporting.catalogue.OutsideFigure.Dated;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// The figures from outside the cases that a report needs: what a log brought goes before what the
/// profile says.
final class OutsideFigures {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final String LOG = "the log";

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, List<Dated>> profile = new HashMap<>();
  private final Map<String, List<Dated>> log;

  private OutsideFigures(List<OutsideFigure> known, Map<String, List<Dated>> log) {
    for (var figure : known) {
      labels.put(figure.id(), figure.label());
      profile.put(figure.id(), figure.values());
    }
    this.log = log;
  }

  /// The figures of a profile, and what logs say of them.
  ///
  /// @param asked whether any is needed at all
  static OutsideFigures of(DSLContext sql, List<OutsideFigure> known, boolean asked) {
    var log = new HashMap<String, List<Dated>>();
    if (asked) {
      sql.select(FIGURE.FIGURE_, FIGURE.DIGITS, FIGURE.DECIMALS, FIGURE.OF_DAY)
          .from(FIGURE)
          .where(FIGURE.COUNTED.isTrue())
          .orderBy(FIGURE.OF_DAY.asc().nullsFirst(), FIGURE.ID, FIGURE.ORDINAL)
          .forEach(row ->
              log.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                  .add(
                      new Dated(
                          BigDecimal.valueOf(row.value2(), row.value3()), row.value4(), LOG)));
    }
    return new OutsideFigures(known, log);
  }

  /// What a figure was by the end of a day.
  Value value(String id, LocalDate by) {
    return found(id, by)
        .<Value>map(dated -> new Value.Amount(Exact.of(dated.value())))
        .orElseGet(
            () -> new Value.Undefined("no figure %s by %s".formatted(label(id), DAY.format(by))));
  }

  /// The figure, its day and its source, as print says them.
  String note(String id, LocalDate by) {
    return found(id, by)
        .map(dated ->
            "%s: %s%s, from %s."
                .formatted(
                    label(id),
                    number(dated.value()),
                    dated.day() == null ? "" : " on " + DAY.format(dated.day()),
                    dated.source()))
        .orElseGet(() -> "%s: no figure by %s.".formatted(label(id), DAY.format(by)));
  }

  /// The latest of a day that had come; of the log's, else one without a day, else the profile's.
  private Optional<Dated> found(String id, LocalDate by) {
    return latest(log.getOrDefault(id, List.of()), by)
        .or(() -> latest(profile.getOrDefault(id, List.of()), by));
  }

  private static Optional<Dated> latest(List<Dated> values, LocalDate by) {
    return values.reversed().stream()
        .filter(value -> value.day() == null || !value.day().isAfter(by))
        .findFirst();
  }

  private String label(String id) {
    return labels.getOrDefault(id, id);
  }

  private static String number(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(Locale.UK);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }
}
