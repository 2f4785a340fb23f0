package heard.caselog;

import heard.casefile.ImportId;
import heard.caselog.changes.Changes;
import heard.caselog.faults.Faults;
import heard.caselog.files.DateOrder;
import heard.caselog.staging.Checked;
import heard.caselog.staging.Found;
import heard.caselog.staging.LeftOut;
import heard.caselog.staging.Tally;
import heard.caselog.staging.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of an import.
///
/// @param ending how it ended
/// @param id names it; empty if nothing was recorded
/// @param recognised the sheets and what they were taken for
/// @param leftOut what nothing is taken from
/// @param dates the order of day and month in each sheet, by its number
/// @param checked what is new in the log, and what is not
/// @param faults all that is wrong in it
/// @param made what was made of it, or would be
/// @param differences where the log's calculations are others than Heard's
/// @param lacking files that an earlier export had and without which changes can't be taken over
/// @param changes what it says otherwise than what an earlier export brought
public record ImportResult(
    Ending ending,
    Optional<ImportId> id,
    List<Found> recognised,
    List<LeftOut> leftOut,
    Map<Integer, DateOrder> dates,
    Checked checked,
    Faults faults,
    Made made,
    Differences differences,
    List<String> lacking,
    Changes changes) {

  public ImportResult {
    recognised = List.copyOf(recognised);
    leftOut = List.copyOf(leftOut);
    lacking = List.copyOf(lacking);
    dates = Map.copyOf(dates);
  }

  /// How an import can end.
  public enum Ending {
    /// What was new is recorded.
    RECORDED,
    /// Nothing was new.
    NOTHING_NEW,
    /// All was done but the writing.
    CHECKED,
    /// Something is wrong, and nothing was recorded.
    REFUSED
  }

  /// Whether all that was asked for was done: faults leave something undone.
  public boolean isWhole() {
    return faults.isEmpty();
  }

  /// Whether anything of it is in the record now.
  public boolean isRecorded() {
    return ending == Ending.RECORDED;
  }

  /// Cases whose reference Heard has, but not from a log, and that were left as they are.
  public long held() {
    return checked.count(Verdict.HELD);
  }

  /// What was here already and of which the log says nothing otherwise.
  public Tally unchanged() {
    return checked
        .tally(Verdict.UNCHANGED)
        .and(checked.tally(Verdict.CHANGED).without(changes.differing()));
  }
}
