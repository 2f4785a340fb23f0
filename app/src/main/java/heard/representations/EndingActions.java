package heard.representations;

import heard.access.Verb;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.decide.Accepting;
import heard.casefile.decide.Ending;
import heard.casefile.decide.Ending.Why;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.standing.Status;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import java.util.Arrays;
import java.util.List;

/// How a representation ends, and how it goes on after all.
final class EndingActions {

  private EndingActions() {}

  static List<CaseAction> all() {
    return List.of(new Close(), new Withdraw(), new Reopen());
  }

  private static boolean isEnding(Event event) {
    return event instanceof RepresentationClosed
        || event instanceof RepresentationWithdrawn
        || event instanceof RepresentationReopened;
  }

  private static boolean isLive(OpenCase open) {
    return open.position().status() == Status.OPEN
        && open.file().reception().compliment().isEmpty();
  }

  private record Close() implements CaseAction {

    @Override
    public String slug() {
      return "close";
    }

    @Override
    public String label(OpenCase open) {
      return "Close the representation";
    }

    @Override
    public String done() {
      return "The representation is closed.";
    }

    @Override
    public Verb verb() {
      return Verb.SEND;
    }

    @Override
    public boolean fits(OpenCase open) {
      return isLive(open);
    }

    /// Accepted if any reason but the restricted one would be.
    @Override
    public Decision trial(OpenCase open) {
      return Arrays.stream(Why.values())
          .filter(why -> why != Why.SENSITIVE)
          .map(why -> Ending.close(open.position(), why, open.today()))
          .filter(Decision.Accepted.class::isInstance)
          .findFirst()
          .orElseGet(() -> Ending.close(open.position(), Why.ANSWERED, open.today()));
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(
          new FieldView.OneOf("why", "Why is it closed?", "", choices()),
          when(open, "When was it closed?"));
    }

    private static List<Choice> choices() {
      return Arrays.stream(Why.values())
          .map(why ->
              Choice.of(
                  why.code().word(),
                  switch (why) {
                    case ANSWERED -> "It was answered";
                    case RESOLVED_INFORMALLY -> "It was settled without a stage";
                    case NOT_ENGAGING -> "The complainant no longer answers";
                    case SENSITIVE -> "For a restricted reason, by a senior officer";
                    case OMBUDSMAN_COMPLETED ->
                        "The Ombudsman has decided and nothing is left to do";
                  }))
          .toList();
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var typed = form.oneOf("why", choices(), "Choose why it is closed");
      var why =
          Arrays.stream(Why.values())
              .filter(each -> each.code().word().equals(typed))
              .findFirst()
              .orElse(Why.ANSWERED);
      var on = on(form, open);
      return (_, at) -> Ending.close(at, why, on);
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return isEnding(event);
    }
  }

  private record Withdraw() implements CaseAction {

    @Override
    public String slug() {
      return "withdraw";
    }

    @Override
    public String label(OpenCase open) {
      return "Record a withdrawal";
    }

    @Override
    public String done() {
      return "The withdrawal is recorded.";
    }

    @Override
    public Verb verb() {
      return Verb.RECORD;
    }

    @Override
    public boolean fits(OpenCase open) {
      return isLive(open);
    }

    @Override
    public Decision trial(OpenCase open) {
      return Ending.withdraw(open.position(), true, open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(
          new FieldView.Tick(
              "own",
              "The complainant said so themselves",
              "Only they can withdraw. Silence is no withdrawal."),
          when(open, "When did they withdraw?"));
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var own = form.ticked("own");
      if (!own) {
        form.problem(
            "own",
            "Confirm that the complainant said so themselves. If they no longer answer, close it"
                + " for that reason instead");
      }
      var on = on(form, open);
      return (_, at) -> Ending.withdraw(at, own, on);
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return isEnding(event);
    }
  }

  private record Reopen() implements CaseAction {

    @Override
    public String slug() {
      return "reopen";
    }

    @Override
    public String label(OpenCase open) {
      return "Reopen";
    }

    @Override
    public String done() {
      return "The representation is open again.";
    }

    @Override
    public Verb verb() {
      return Verb.SEND;
    }

    @Override
    public boolean fits(OpenCase open) {
      return open.position().status() != Status.OPEN
          && open.file().reception().compliment().isEmpty();
    }

    @Override
    public Decision trial(OpenCase open) {
      return Accepting.reopen(open.position(), null, open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(when(open, "When was it reopened?"));
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var on = on(form, open);
      return (_, at) -> Accepting.reopen(at, null, on);
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return isEnding(event);
    }
  }
}
