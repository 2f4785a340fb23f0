package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.PaperRef;
import heard.casefile.Reason;
import heard.casefile.investigation.Investigation;
import heard.casefile.panel.Panel;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Course.StageReopened;
import heard.casefile.stage.Element;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import heard.procedure.StageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sending the response of a stage.
public final class Responding {

  private Responding() {}

  /// Sends it, once everything it has to say is there.
  public static Decision respond(Position at, int stage, @Nullable PaperRef letter, LocalDate on) {
    var file = at.file().stage(stage).filter(s -> s.opened().isPresent());
    var ruling =
        Ruling.on(at, on)
            .unless(
                file.isPresent(),
                "stage-not-open",
                "Stage %d is not open.".formatted(stage),
                "Open the stage first.")
            .unless(
                file.filter(s -> s.responseInForce().isPresent()).isEmpty(),
                "already-answered",
                "The response of stage %d has been sent.".formatted(stage),
                "If it has to be answered anew, reopen the stage.");
    file.ifPresent(s -> ruling.unless(missing(at, s)));
    return ruling.record(on, new ResponseSent(stage, letter));
  }

  private static List<Reason> missing(Position at, StageFile stage) {
    var missing = new ArrayList<>(unsettled(at, stage));
    stage.kind().ifPresent(kind -> missing.addAll(missing(at, stage, kind)));
    return missing;
  }

  private static List<Reason> unsettled(Position at, StageFile stage) {
    var elsewhere = new TreeSet<>(at.file().screening().suspendedElements());
    elsewhere.addAll(at.file().screening().refusedElements());
    var open =
        stage.elements().stream()
            .filter(e -> !e.isSettled() && !isElsewhere(e, elsewhere))
            .map(e -> Integer.toString(e.number()))
            .collect(Collectors.joining(", "));
    return Reasons.of(
        Reasons.when(
            !open.isEmpty(),
            "element-open",
            "These elements have neither a finding nor another end at this stage: %s."
                .formatted(open),
            "Find on each of them, or record how it ended."));
  }

  /// Whether an element is answered under another route, or not at all.
  private static boolean isElsewhere(Element element, Set<Integer> elsewhere) {
    return elsewhere.contains(element.number())
        || element.definition().filter(d -> d.route() != null).isPresent();
  }

  private static List<Reason> missing(Position at, StageFile stage, StageKind kind) {
    return switch (kind) {
      case LOCAL_RESOLUTION, INTERNAL_REVIEW ->
          Reasons.of(
              Reasons.when(
                  stage.elements().isEmpty() && stage.outcome().isEmpty(),
                  "nothing-found",
                  "Nothing has been found: no element is defined, and no outcome is set.",
                  "Define what is complained of and find on it, or set the outcome as a whole."));
      case INDEPENDENT_INVESTIGATION -> adjudication(stage.investigation());
      case REVIEW_PANEL -> panel(at, stage, stage.panel());
      case PLAIN_REPLY, OMBUDSMAN -> List.of();
    };
  }

  private static List<Reason> adjudication(Investigation investigation) {
    return Reasons.of(
        Reasons.when(
            investigation.reportOn().isEmpty(),
            "no-report",
            "The Investigating Officer's report is not in.",
            "Record its arrival; both reports go with the response."),
        Reasons.when(
            investigation.independentReportOn().isEmpty(),
            "no-independent-report",
            "The Independent Person's report is not in.",
            "Record its arrival; both reports go with the response."),
        Reasons.when(
            investigation.adjudicatedOn().isEmpty(),
            "not-adjudicated",
            "The Adjudicating Officer has not decided.",
            "Record the adjudication. It has no time of its own: the clock of the stage runs on."));
  }

  private static List<Reason> panel(Position at, StageFile stage, Panel panel) {
    var learning = at.file().learning();
    var undecided =
        learning.recommendations(stage.ordinal()).stream()
            .filter(r -> learning.decision(stage.ordinal(), r.number()).isEmpty())
            .map(r -> Integer.toString(r.number()))
            .collect(Collectors.joining(", "));
    return Reasons.of(
        Reasons.when(
            panel.reportReceivedOn().or(panel::reportedOn).isEmpty(),
            "no-panel-report",
            "The panel's report is not in.",
            "Record its arrival: the fifteen working days run from then."),
        Reasons.when(
            panel.independentPersonConsultedOn().isEmpty(),
            "not-consulted",
            "The recommendations have not been considered with the Independent Person of stage 2.",
            "Consider them together, and record that."),
        Reasons.when(
            !undecided.isEmpty(),
            "recommendation-undecided",
            "These recommendations are neither accepted nor rejected: %s.".formatted(undecided),
            "Decide on each; a rejection needs its reasons."));
  }

  /// Takes up a stage again after its response or its closing.
  public static Decision reopen(Position at, int stage, @Nullable Code reason, LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            at.file().stage(stage).filter(StageFile::isOver).isPresent(),
            "stage-not-over",
            "Stage %d is not over.".formatted(stage),
            "Nothing is to be done: it can be worked on.")
        .record(on, new StageReopened(stage, reason));
  }
}
