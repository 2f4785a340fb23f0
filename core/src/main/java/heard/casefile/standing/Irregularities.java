package heard.casefile.standing;

import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.clock.Clock;
import heard.casefile.clock.Clocks;
import heard.casefile.clock.Extended;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Course.StageReopened;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Irregularity.What;
import heard.procedure.Onward;
import heard.procedure.Procedure;
import heard.procedure.Trigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what in a case broke the procedure, rule by rule.
final class Irregularities {

  private final CaseFile file;
  private final Optional<Procedure> procedure;
  private final Clocks clocks;
  private final List<Irregularity> found = new ArrayList<>();

  Irregularities(CaseFile file, Optional<Procedure> procedure, Clocks clocks) {
    this.file = file;
    this.procedure = procedure;
    this.clocks = clocks;
  }

  List<Irregularity> all() {
    for (var stage : file.stages()) {
      order(stage);
      request(stage);
      extension(stage);
      response(stage);
      found.addAll(new IndependenceRules(file, stage).broken());
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Irregularity::stage).thenComparing(Irregularity::what))
        .toList();
  }

  private void when(boolean broken, What what, StageFile stage) {
    if (broken) {
      found.add(new Irregularity(what, stage.ordinal()));
    }
  }

  private void order(StageFile stage) {
    var began = began(stage);
    when(isBefore(began, file.reception().receivedOn()), What.STAGE_BEFORE_RECEIPT, stage);
    when(isBefore(stage.respondedOn(), began), What.RESPONSE_BEFORE_REQUEST, stage);
    var earlier = before(stage);
    when(isBefore(began, earlier.flatMap(Irregularities::began)), What.STAGES_OUT_OF_ORDER, stage);
    when(
        stage.opened().isPresent() && earlier.filter(e -> !letsOn(e, stage)).isPresent(),
        What.STAGE_BEFORE_OUTCOME,
        stage);
    when(
        Status.of(file) == Status.CLOSED && stage.opened().isPresent() && isLeftOpen(stage),
        What.CLOSED_WITH_STAGE_OPEN,
        stage);
    var chosen = file.screening().procedure().map(f -> f.event().procedure());
    var ran = stage.opened().map(f -> f.event().procedure());
    when(ran.isPresent() && chosen.isPresent() && !ran.equals(chosen), What.OTHER_PROCEDURE, stage);
  }

  private boolean isLeftOpen(StageFile stage) {
    var later = file.stages().stream().anyMatch(s -> s.ordinal() > stage.ordinal());
    return !stage.isOver() && !later && stage.passedOver().isEmpty();
  }

  /// Whether the earlier stage had come to where the next is open, when the next was opened.
  private boolean letsOn(StageFile earlier, StageFile next) {
    var opened = next.opened().map(Fact::stands).orElse(LocalDate.MAX);
    var answered = earlier.respondedOn().filter(d -> !d.isAfter(opened)).isPresent();
    var closed = earlier.closed().filter(f -> !f.stands().isAfter(opened)).isPresent();
    return answered || closed || earlier.passedOver().isPresent() || isOutOfTime(earlier, opened);
  }

  private boolean isOutOfTime(StageFile stage, LocalDate on) {
    return responseClocks(stage).stream().anyMatch(c -> on.isAfter(c.lastLawfulDay()));
  }

  private void request(StageFile stage) {
    var decided = stage.lateRequest();
    var dealtWith = stage.opened().isPresent() || stage.refused().isPresent();
    when(isLate(stage) && dealtWith && decided.isEmpty(), What.LATE_REQUEST_NOT_CONSIDERED, stage);
    var lateRefused = decided.filter(f -> !f.event().accepted()).isPresent();
    when(stage.refused().isPresent() && isRight(stage) && !lateRefused, What.RIGHT_REFUSED, stage);
  }

  /// Later than its time, counted from a receipt that is recorded and not presumed.
  private boolean isLate(StageFile stage) {
    var asked = stage.requestedOn();
    return asked.isPresent()
        && clocks.of(stage.ordinal() - 1).stream()
            .filter(c -> c.limit().until() == Trigger.STAGE_REQUESTED && !c.start().presumed())
            .anyMatch(c -> asked.get().isAfter(c.dueNow()));
  }

  private boolean isRight(StageFile stage) {
    var at = stage.ordinal() - 1;
    return procedure
        .map(Procedure::stages)
        .filter(stages -> at >= 1 && at < stages.size())
        .map(stages ->
            stages
                .get(at - 1)
                .leadsTo(stages.get(at).id(), Onward.Condition.REQUESTED_AFTER_RESPONSE))
        .orElse(false);
  }

  private void extension(StageFile stage) {
    if (stage.extensions().isEmpty()) {
      return;
    }
    var clock = responseClocks(stage).stream().findFirst();
    when(stage.extensions().size() > 1, What.EXTENDED_TWICE, stage);
    when(
        clock.filter(c -> c.limit().extension() == null).isPresent(),
        What.EXTENDED_WITHOUT_POWER,
        stage);
    when(clock.filter(Irregularities::isExtendedLate).isPresent(), What.EXTENDED_LATE, stage);
    when(clock.filter(Irregularities::isExtendedTooFar).isPresent(), What.EXTENDED_TOO_FAR, stage);
  }

  private static boolean isExtendedLate(Clock clock) {
    var extended = clock.extended();
    return extended != null && extended.made() == Extended.Made.LATE;
  }

  private static boolean isExtendedTooFar(Clock clock) {
    var extended = clock.extended();
    var given = extended == null ? null : extended.newDate();
    return given != null && given.isAfter(clock.lastLawfulDay());
  }

  private void response(StageFile stage) {
    var response = stage.response();
    if (response.isEmpty()) {
      return;
    }
    var reopened = stage.facts().any(StageReopened.class);
    when(
        stage.facts().all(ResponseSent.class).size() > 1 && !reopened,
        What.RESPONSE_SENT_TWICE,
        stage);
    var on = response.get().stands();
    var open = file.stoodOn(on).screening().suspendedElements();
    when(
        stage.elements().stream().anyMatch(e -> !e.isSettled() && !open.contains(e.number())),
        What.ANSWERED_WITHOUT_FINDING,
        stage);
    when(
        !reopened
            && stage.elements().stream()
                .flatMap(e -> e.finding().stream())
                .anyMatch(f -> f.on().first().filter(d -> d.isAfter(on)).isPresent()),
        What.FINDING_AFTER_RESPONSE,
        stage);
  }

  private List<Clock> responseClocks(StageFile stage) {
    return clocks.of(stage.ordinal()).stream()
        .filter(c -> c.limit().until() == Trigger.RESPONSE_SENT && c.elements().isEmpty())
        .toList();
  }

  private Optional<StageFile> before(StageFile stage) {
    return file.stage(stage.ordinal() - 1).filter(s -> s.opened().isPresent());
  }

  private static Optional<LocalDate> began(StageFile stage) {
    return stage.requestedOn().or(() -> stage.opened().map(Fact::stands));
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }
}
