package heard.casefile.standing;

import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.PersonId;
import heard.casefile.investigation.InvestigationEvent;
import heard.casefile.investigation.InvestigationEvent.IndependentPersonAppointed;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.stage.Course.IndependenceChecked;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Irregularity.What;
import heard.procedure.StageKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the law wants of those who investigate and review (regs 17(2) and 19).
record IndependenceRules(CaseFile file, StageFile stage) {

  private static final int PANEL = 3;

  List<Irregularity> broken() {
    return Stream.of(investigation(), panel(), people())
        .flatMap(rules -> rules.entrySet().stream())
        .filter(Map.Entry::getValue)
        .map(rule -> new Irregularity(rule.getKey(), stage.ordinal()))
        .toList();
  }

  private Map<What, Boolean> investigation() {
    var answered =
        stage.kind().filter(k -> k == StageKind.INDEPENDENT_INVESTIGATION).isPresent()
            && stage.response().isPresent();
    var appointed = stage.facts().any(IndependentPersonAppointed.class);
    return Map.of(
        What.NO_INDEPENDENT_PERSON,
        answered && stage.facts().any(InvestigationEvent.class) && !appointed,
        What.ANSWERED_WITHOUT_REPORTS,
        answered && isAnsweredBeforeReports());
  }

  private Map<What, Boolean> panel() {
    var panel = stage.panel();
    var members = panel.held().map(Fact::event).map(PanelHeld::members);
    return Map.of(
        What.PANEL_TOO_SMALL,
        members.filter(m -> m < PANEL).isPresent(),
        What.PANEL_WITHOUT_CHAIR,
        panel.held().isPresent() && !panel.members().isEmpty() && panel.chairs() != 1,
        What.REPORT_BEFORE_HEARING,
        panel
            .held()
            .flatMap(h -> panel.reportedOn().map(d -> d.isBefore(h.stands())))
            .orElse(false));
  }

  private Map<What, Boolean> people() {
    var sits = new HashSet<>(stage.panel().people());
    sits.retainAll(partsBefore());
    var independent = new HashSet<>(stage.panel().people());
    independent.addAll(stage.investigation().independentPeople());
    return Map.of(
        What.PANEL_WITH_INDEPENDENT_PERSON,
        !sits.isEmpty(),
        What.NOT_INDEPENDENT,
        stage.facts().all(IndependenceChecked.class).stream()
            .map(Fact::event)
            .anyMatch(
                c -> !c.independent() && c.person() != null && independent.contains(c.person())));
  }

  /// Reports that are recorded and came after the response.
  private boolean isAnsweredBeforeReports() {
    var on = stage.respondedOn().orElseThrow();
    var investigation = stage.investigation();
    return Stream.of(investigation.reportOn(), investigation.independentReportOn())
        .anyMatch(report -> report.filter(d -> d.isAfter(on)).isPresent());
  }

  /// Those who had a part in an investigation of this case before.
  private Set<PersonId> partsBefore() {
    var people = new HashSet<PersonId>();
    for (var earlier : file.stages()) {
      if (earlier.ordinal() < stage.ordinal()) {
        people.addAll(earlier.investigation().independentPeople());
        people.addAll(earlier.investigation().investigators());
      }
    }
    return people;
  }
}
