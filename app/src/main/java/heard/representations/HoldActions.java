package heard.representations;

import heard.access.Verb;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.decide.Holding;
import heard.casefile.decide.Holding.Why;
import heard.casefile.reception.ReceptionEvent.HoldLifted;
import heard.casefile.reception.ReceptionEvent.HoldPlaced;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.representations.words.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.util.StringUtils;

/// Keeping a case until further notice, whatever the retention schedule says, and ending that.
final class HoldActions {

  private static final String WHY = "why";

  private HoldActions() {}

  static List<CaseAction> all() {
    return List.of(new Place(), new Lift());
  }

  private static Set<Code> holds(OpenCase open) {
    return open.file().reception().holds();
  }

  private record Place() implements CaseAction {

    @Override
    public String slug() {
      return "hold";
    }

    @Override
    public String label(OpenCase open) {
      return "Keep it beyond its period";
    }

    @Override
    public String done() {
      return "It is kept until further notice.";
    }

    @Override
    public Verb verb() {
      return Verb.HOLD;
    }

    private static List<Why> left(OpenCase open) {
      return Arrays.stream(Why.values()).filter(why -> !holds(open).contains(why.code())).toList();
    }

    @Override
    public boolean fits(OpenCase open) {
      return !left(open).isEmpty();
    }

    @Override
    public boolean isUsuallyLater(OpenCase open) {
      return true;
    }

    @Override
    public Decision trial(OpenCase open) {
      return Holding.place(open.position(), left(open).getFirst(), open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(
          new FieldView.OneOf(
              WHY,
              "Why must it be kept?",
              "It is kept, with its papers, until you end this.",
              choices(open)),
          when(open, "When was that decided?"));
    }

    private static List<Choice> choices(OpenCase open) {
      return left(open).stream()
          .map(why ->
              Choice.of(
                  why.code().word(),
                  switch (why) {
                    case INQUIRY -> "A public inquiry may need it";
                    case COURT -> "A court or tribunal may need it";
                    case CLAIM -> "There is, or may be, a claim against the council";
                    case POLICE -> "The police have asked for it";
                    case ACCESS_REQUEST -> "Somebody has asked to see what is held about them";
                    case REVIEW -> "There is a safeguarding review";
                  }))
          .toList();
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var typed = form.oneOf(WHY, choices(open), "Choose why it must be kept");
      var on = on(form, open);
      return (_, at) ->
          Arrays.stream(Why.values())
              .filter(why -> why.code().word().equals(typed))
              .findFirst()
              .map(why -> Holding.place(at, why, on))
              .orElseGet(() -> new Decision.Accepted(List.of()));
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return isHold(event);
    }
  }

  private record Lift() implements CaseAction {

    @Override
    public String slug() {
      return "lift-hold";
    }

    @Override
    public String label(OpenCase open) {
      return "End keeping it beyond its period";
    }

    @Override
    public String done() {
      return "It is no longer kept for that reason.";
    }

    @Override
    public Verb verb() {
      return Verb.HOLD;
    }

    @Override
    public boolean fits(OpenCase open) {
      return !holds(open).isEmpty();
    }

    @Override
    public boolean isUsuallyLater(OpenCase open) {
      return true;
    }

    @Override
    public Decision trial(OpenCase open) {
      return Holding.lift(open.position(), holds(open).iterator().next(), open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(
          new FieldView.OneOf(
              WHY,
              "Which reason is over?",
              "If no other is left, the retention schedule counts again.",
              choices(open)),
          when(open, "When was that decided?"));
    }

    private static List<Choice> choices(OpenCase open) {
      return holds(open).stream()
          .sorted()
          .map(reason -> Choice.of(reason.word(), StringUtils.capitalize(Labels.plain(reason))))
          .toList();
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var typed = form.oneOf(WHY, choices(open), "Choose the reason that is over");
      var on = on(form, open);
      return (_, at) ->
          Code.isCode(typed)
              ? Holding.lift(at, new Code(typed), on)
              : new Decision.Accepted(List.of());
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return isHold(event);
    }
  }

  private static boolean isHold(Event event) {
    return event instanceof HoldPlaced || event instanceof HoldLifted;
  }
}
