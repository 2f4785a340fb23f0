package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.Reason;
import heard.casefile.clock.Clock;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.WaitAgreed;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import heard.procedure.Dates;
import heard.procedure.Extension;
import heard.procedure.Ground;
import heard.procedure.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Taking more time for a response.
public final class Extending {

  private Extending() {}

  /// More time, as decided.
  ///
  /// @param toldOn the day the complainant is or was told; the law asks for that, not for consent
  /// @param newDate the date the complainant is given, null: the longest lawful time
  public record MoreTime(
      Code ground,
      Code decider,
      LocalDate decidedOn,
      @Nullable LocalDate toldOn,
      @Nullable LocalDate newDate) {}

  /// Extends the time of a stage. Decided or told after the day the limit fell, it is recorded and
  /// the target stays missed.
  public static Decision extend(Position at, int stage, MoreTime time) {
    var clock = responseClock(at, stage);
    var extension = clock.map(c -> c.limit().extension());
    var ruling =
        Ruling.on(at, time.decidedOn())
            .unless(
                clock.filter(Clock::isRunning).isPresent(),
                "no-answer-owed",
                "No response is owed at stage %d.".formatted(stage),
                "Nothing is to be extended.")
            .unless(
                clock.isEmpty() || extension.isPresent(),
                "no-extension",
                "The procedure knows no extension here.",
                "Record the reason for the delay instead.")
            .unless(
                at.file().stage(stage).map(StageFile::extensions).orElse(List.of()).isEmpty(),
                "already-extended",
                "The time has already been extended once.",
                "Only the complainant can agree to wait longer: record that, with the date.");
    if (clock.isPresent() && extension.isPresent()) {
      ruling.unless(against(clock.get(), extension.get(), time));
    }
    return ruling.record(
        time.decidedOn(),
        new StageExtended(stage, time.ground(), time.decider(), time.toldOn(), time.newDate()));
  }

  private static List<Reason> against(Clock clock, Extension extension, MoreTime time) {
    var last = clock.lastLawfulDay();
    var grounds = extension.grounds().stream().map(Ground::id).toList();
    var given = time.newDate();
    return Reasons.of(
        Reasons.when(
            time.decidedOn().isAfter(last),
            "past-maximum",
            "The longest lawful time ended on %s.".formatted(Dates.say(last)),
            "Tell the complainant that the next step is open to them; only they can agree to wait"
                + " longer."),
        Reasons.when(
            !grounds.isEmpty() && !grounds.contains(time.ground()),
            "no-such-ground",
            "This is no ground for more time: %s.".formatted(time.ground()),
            "Choose one of the grounds that the procedure lists."),
        Reasons.when(
            extension.tell() && time.toldOn() == null,
            "not-told",
            "The complainant has to be told of the longer time and its reason.",
            "Tell them, by %s, and give that day.".formatted(Dates.say(clock.due().due()))),
        Reasons.when(
            given != null && given.isAfter(last),
            "too-far",
            "The new date lies beyond the longest lawful time, which ends on %s."
                .formatted(Dates.say(last)),
            "Give a date no later than that."),
        Reasons.when(
            given != null && !given.isAfter(clock.due().due()),
            "not-longer",
            "The new date is not later than the one that holds, %s."
                .formatted(Dates.say(clock.due().due())),
            "Give the date by which the response will be sent."));
  }

  /// Notes that the complainant agreed to wait beyond the longest lawful time.
  public static Decision agreeToWait(Position at, int stage, LocalDate until, LocalDate on) {
    var clock = responseClock(at, stage).filter(Clock::isRunning);
    return Ruling.on(at, on)
        .unless(
            clock.isPresent(),
            "no-answer-owed",
            "No response is owed at stage %d.".formatted(stage),
            "There is nothing to wait for.")
        .unless(
            clock.filter(c -> !until.isAfter(c.lastLawfulDay())).isEmpty(),
            "within-time",
            "That is within the longest lawful time.",
            "Extend the time instead; it does not need the complainant's agreement.")
        .record(on, new WaitAgreed(stage, until));
  }

  private static Optional<Clock> responseClock(Position at, int stage) {
    return at.clocks().of(stage).stream()
        .filter(c -> c.limit().until() == Trigger.RESPONSE_SENT && c.elements().isEmpty())
        .reduce((_, latest) -> latest);
  }
}
