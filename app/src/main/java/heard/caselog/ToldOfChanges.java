package heard.caselog;

import heard.caselog.changes.ChangedCase;
import heard.caselog.changes.Changes;
import heard.caselog.staging.Missing;
import heard.caselog.staging.Reach;
import heard.platform.pages.Dates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a later export says otherwise, for a terminal: how much of what, and of which cases. What
/// it says, names among it, stands in the file alone.
///
/// @param file that all of it was written to; null if none was asked for
record ToldOfChanges(ImportResult result, @Nullable Path file) {

  private static final int SHOWN = 20;

  List<String> lines() {
    var changes = result.changes();
    var lines = new ArrayList<String>();
    if (changes.changed() > 0) {
      lines.add(
          "%s something otherwise than before%s"
              .formatted(
                  Labels.many(
                      changes.changed(), "case here already says", "cases here already say"),
                  outcome(changes)));
      lines.add("  in " + columns(changes));
      lines.add(
          "  " + named(changes.cases().stream().map(ChangedCase::reference), changes.changed()));
    }
    if (changes.contended() > 0) {
      lines.add(
          "%s changed both in the log and in Heard, to different values; what Heard says stays unless --prefer-log names the case"
              .formatted(Labels.many(changes.contended(), "of them was", "of them were")));
      lines.add(
          "  "
              + named(
                  changes.cases().stream()
                      .filter(ChangedCase::isContended)
                      .map(ChangedCase::reference),
                  changes.contended()));
    }
    if (changes.gone() > 0) {
      lines.add(
          "%s not in these files any more, though they cover its day: nothing is deleted"
              .formatted(Labels.many(changes.gone(), "case is", "cases are")));
      lines.add("  " + named(changes.missing().stream().map(Missing::reference), changes.gone()));
    }
    if (changes.beyond() > 0) {
      lines.add(
          "%s not in these files because they do not cover them%s: that says nothing of them"
              .formatted(
                  Labels.many(changes.beyond(), "earlier case is", "earlier cases are"),
                  reach(changes.reach())));
    }
    if (!changes.isEmpty()) {
      lines.add(
          file == null
              ? "With --changes FILE all of it is written to a file, value by value."
              : "All of it is in %s, value by value.".formatted(file));
    }
    return lines;
  }

  private String outcome(Changes changes) {
    return switch (result.ending()) {
      case RECORDED, NOTHING_NEW ->
          changes.taken() == 0
              ? " and stay as they are: with --update that is taken over"
              : "; taken over: %,d".formatted(changes.taken());
      case CHECKED, REFUSED ->
          changes.taken() == 0
              ? " and would stay as they are: with --update that is taken over"
              : "; would be taken over: %,d".formatted(changes.taken());
    };
  }

  private static String columns(Changes changes) {
    return changes.byHeading().entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(column -> "%s %,d".formatted(column.getKey(), column.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String named(Stream<String> references, long all) {
    return references.limit(SHOWN).collect(Collectors.joining(", ")) + (all > SHOWN ? ", …" : "");
  }

  static String reach(List<Reach> reach) {
    var days =
        reach.stream()
            .filter(one -> one.from() != null)
            .map(one ->
                "%s from %s to %s"
                    .formatted(
                        one.sheet(),
                        Dates.brief(Objects.requireNonNull(one.from())),
                        Dates.brief(Objects.requireNonNull(one.to()))))
            .collect(Collectors.joining("; "));
    return days.isEmpty() ? "" : " (" + days + ")";
  }
}
