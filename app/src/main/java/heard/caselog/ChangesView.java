package heard.caselog;

import heard.caselog.changes.ChangedCase;
import heard.caselog.changes.Changes;
import heard.caselog.staging.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// What a later export says otherwise, for its page.
///
/// @param run the log it is in
/// @param fresh how many cases are new
/// @param open whether something can still be taken over: the log was only looked at, and is whole
/// @param lacking why nothing can be taken over, if it is not whole
/// @param changed cases that say something otherwise
/// @param contended cases of which the same thing was changed in Heard
/// @param reach what the export covers, in words
public record ChangesView(
    UUID run,
    long fresh,
    boolean open,
    String lacking,
    List<Row> changed,
    List<Row> contended,
    Changes changes,
    String reach) {

  public ChangesView {
    changed = List.copyOf(changed);
    contended = List.copyOf(contended);
  }

  /// A case and its place among those shown.
  public record Row(int place, ChangedCase of) {}

  static ChangesView of(UUID run, ImportResult result) {
    var cases = result.changes().cases();
    var rows = IntStream.range(0, cases.size()).mapToObj(i -> new Row(i, cases.get(i))).toList();
    return new ChangesView(
        run,
        result.checked().count(heard.caselog.staging.Verdict.NEW),
        result.lacking().isEmpty()
            && (result.ending() == ImportResult.Ending.CHECKED
                || result.ending() == ImportResult.Ending.NOTHING_NEW),
        result.lacking().isEmpty() ? "" : LackingTables.say(result.lacking()),
        rows.stream().filter(row -> !row.of().isContended()).toList(),
        rows.stream().filter(row -> row.of().isContended()).toList(),
        result.changes(),
        ToldOfChanges.reach(result.changes().reach()));
  }

  /// Cases that say something otherwise and are not shown one by one.
  public long more() {
    return changes.changed() - changed.size() - contended.size();
  }

  /// What has gone, to be listed.
  public List<Missing> gone() {
    return changes.missing();
  }

  /// What has changed, a sentence for each kind.
  ///
  /// @param checked whether it was only looked at
  public static List<String> summary(Changes changes, boolean checked) {
    var lines = new ArrayList<String>();
    if (changes.changed() > 0) {
      lines.add(
          Labels.many(changes.changed(), "case says", "cases say")
              + " something otherwise than before"
              + (checked ? "" : "; taken over: %,d".formatted(changes.taken())));
    }
    if (changes.contended() > 0) {
      lines.add(
          Labels.many(changes.contended(), "of them was", "of them were")
              + " changed in Heard too, to something else");
    }
    if (changes.gone() > 0) {
      lines.add(
          Labels.many(changes.gone(), "case is", "cases are")
              + " gone from the log, though this export covers its day; nothing is deleted");
    }
    if (changes.beyond() > 0) {
      lines.add(
          Labels.many(changes.beyond(), "earlier case lies", "earlier cases lie")
              + " outside what this export covers%s: that says nothing of them"
                  .formatted(ToldOfChanges.reach(changes.reach())));
    }
    return lines;
  }
}
