package heard.representations;

import heard.access.AccountList;
import heard.access.Actor;
import heard.casefile.Decision;
import heard.papers.Papers;
import heard.people.People;
import heard.representations.ActionsView.NotYet;
import heard.representations.ActionsView.Now;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Every action there is, in the order they come up in the life of a case.
@Component
class Actions {

  private final List<CaseAction> all;

  Actions(Papers papers, People people, AccountList accounts) {
    var actions = new ArrayList<CaseAction>();
    actions.addAll(ReceptionActions.all());
    actions.add(new Represent(people));
    actions.add(new Refuse(papers));
    actions.add(new Allocate(accounts));
    actions.addAll(ElementActions.all(papers));
    actions.addAll(StageActions.all());
    actions.add(new ReturnDraft());
    actions.add(new RefuseRequest(papers));
    actions.add(StageActions.adjudicate());
    actions.add(new RecordAction());
    actions.addAll(EndingActions.all());
    actions.addAll(HoldActions.all());
    this.all = List.copyOf(actions);
  }

  /// The action of this name.
  Optional<CaseAction> of(String slug) {
    return all.stream().filter(action -> action.slug().equals(slug)).findFirst();
  }

  /// What was said when an action was done; nothing for a name there is not.
  Said said(String slug) {
    return Said.done(words(slug));
  }

  /// What was said when the form of an action was sent once more; nothing for a name there is not.
  Said saidAlready(String slug, boolean mayCorrect) {
    return words(slug).isEmpty()
        ? Said.NOTHING
        : Said.already(slug.equals(ReceivePage.DONE) ? "logged" : "recorded", mayCorrect);
  }

  private String words(String slug) {
    return of(slug)
        .map(CaseAction::done)
        .orElseGet(() ->
            switch (slug) {
              case CorrectPage.DONE -> "The record is put right.";
              case ReceivePage.DONE -> "It is logged.";
              default -> "";
            });
  }

  /// What this actor can do on a case now, and what not yet.
  ActionsView of(Actor actor, OpenCase open) {
    if (!open.asAt().isNow()) {
      return new ActionsView(
          List.of(), List.of(), "You see the case as of an earlier day. Go back to today to act.");
    }
    var now = new ArrayList<Now>();
    var notYet = new ArrayList<NotYet>();
    var inOrder =
        all.stream().sorted(Comparator.comparing(each -> each.isUsuallyLater(open))).toList();
    for (var action : inOrder) {
      if (!actor.may(action.verb()) || !action.fits(open)) {
        continue;
      }
      switch (action.trial(open)) {
        case Decision.Accepted _ ->
            now.add(
                new Now(
                    action.label(open),
                    "/representations/%s/do/%s".formatted(open.id().value(), action.slug())));
        case Decision.Refused(var reasons) ->
            notYet.add(
                new NotYet(
                    action.label(open),
                    reasons.getFirst().because() + " " + reasons.getFirst().instead()));
      }
    }
    return new ActionsView(now, notYet, "There is nothing that your role can do here.");
  }
}
