package heard.representations;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.platform.pages.Form;
import heard.representations.Cases.With;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one representation, in sections. Each opening is logged by the record.
@Controller
@May({Verb.READ_ANY_CASE, Verb.READ_CASES_OF_SERVICE, Verb.READ_CASES_GIVEN})
class CasePage {

  /// What an address carries after a form that changed nothing.
  static final String UNCHANGED = "unchanged";

  private final Cases cases;
  private final Actions actions;

  CasePage(Cases cases, Actions actions) {
    this.cases = cases;
    this.actions = actions;
  }

  @GetMapping("/representations/{id}")
  String summary(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    var days = Form.of(typed);
    var open = cases.open(actor, id, days, With.TEXTS);
    model.addAttribute("days", days);
    model.addAttribute("head", CaseHead.of(open, ""));
    model.addAttribute("view", SummaryView.of(open));
    model.addAttribute("actions", actions.of(actor, open));
    model.addAttribute("said", said(actor, days));
    return "representations/summary";
  }

  /// What the form before this page came to.
  private Said said(Actor actor, Form address) {
    if (address.ticked(UNCHANGED)) {
      return Said.unchanged();
    }
    var already = address.text("already");
    return already.isEmpty()
        ? actions.said(address.text("done"))
        : actions.saidAlready(already, actor.may(Verb.CORRECT));
  }

  @GetMapping("/representations/{id}/elements")
  String elements(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    var days = Form.of(typed);
    var open = cases.open(actor, id, days, With.TEXTS);
    model.addAttribute("days", days);
    model.addAttribute("head", CaseHead.of(open, "/elements"));
    model.addAttribute("view", ElementCards.of(open));
    return "representations/elements";
  }

  @GetMapping("/representations/{id}/clocks")
  String clocks(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    var days = Form.of(typed);
    var open = cases.open(actor, id, days);
    model.addAttribute("days", days);
    model.addAttribute("head", CaseHead.of(open, "/clocks"));
    model.addAttribute("view", ClockRows.of(open));
    return "representations/clocks";
  }

  @GetMapping("/representations/{id}/timeline")
  String timeline(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    var days = Form.of(typed);
    var open = cases.open(actor, id, days, With.RECORDERS);
    model.addAttribute("days", days);
    model.addAttribute("head", CaseHead.of(open, "/timeline"));
    model.addAttribute("view", Timeline.of(open));
    model.addAttribute("mayCorrect", actor.may(Verb.CORRECT) && open.asAt().isNow());
    return "representations/timeline";
  }

  @GetMapping("/representations/{id}/people")
  String people(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    var days = Form.of(typed);
    var open = cases.open(actor, id, days);
    model.addAttribute("days", days);
    model.addAttribute("head", CaseHead.of(open, "/people"));
    model.addAttribute("view", PeopleView.of(open));
    return "representations/people";
  }
}
