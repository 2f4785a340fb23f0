package heard.representations;

import heard.casefile.retention.Retention;
import heard.casefile.retention.RetentionClass;
import heard.casefile.retention.RetentionStart;
import heard.casefile.retention.RetentionTrigger;
import heard.platform.pages.Dates;
import heard.representations.words.Labels;
import java.util.stream.Collectors;

/// Until when a case is kept, and why until then.
final class Keeping {

  private Keeping() {}

  /// "Wed 2 March 2036: 10 years from closing (statutory complaint; the retention schedule, line
  /// 4)".
  static String say(OpenCase open) {
    var retention = Retention.of(open.file(), open.labels().profile().retention());
    var by = retention.retentionClass();
    return "%s (%s; %s)".formatted(until(retention, by), by.label(), by.source());
  }

  private static String until(Retention retention, RetentionClass by) {
    if (!retention.holds().isEmpty()) {
      return "further notice: "
          + retention.holds().stream()
              .sorted()
              .map(Labels::plain)
              .collect(Collectors.joining(", "));
    }
    return retention
        .until()
        .map(day ->
            "%s: %s from %s"
                .formatted(
                    Dates.full(day),
                    by.keep(),
                    retention.start().map(RetentionStart::point).orElseThrow().said()))
        .orElseGet(() -> "it is over, then %s from %s".formatted(by.keep(), day(by.from())));
  }

  private static String day(RetentionTrigger from) {
    return switch (from) {
      case OVER -> "that day";
      case CLOSED -> "closing";
      case ANSWERED -> "the last response";
      case RECEIVED -> "receipt";
    };
  }
}
