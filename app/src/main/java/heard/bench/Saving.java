package heard.bench;

import heard.casefile.CaseId;
import heard.casefile.decide.Recording;
import heard.casefile.stage.Course.DelayRecorded;
import heard.platform.NewIds;
import heard.procedure.Code;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.record.Outcome;
import java.util.UUID;

/// What an officer saves while it is measured: that a stage was late, and why.
final class Saving {

  private static final Code REASON = new Code("complexity");

  private final Site site;
  private final CaseRecord record;
  private final NewIds ids;

  Saving(Site site) {
    this.site = site;
    this.record = site.heard().get(CaseRecord.class);
    this.ids = site.heard().get(NewIds.class);
  }

  /// Loads, decides, appends, projects, seals and commits.
  void save(UUID complaint) {
    var outcome =
        record.decide(
            site.actor(),
            site.large(),
            new CaseId(complaint),
            new CommandId(ids.next()),
            _ -> Recording.happened(site.today(), site.today(), new DelayRecorded(1, REASON)));
    if (!(outcome instanceof Outcome.Recorded)) {
      throw new IllegalStateException("A delay was not recorded: " + outcome);
    }
  }
}
