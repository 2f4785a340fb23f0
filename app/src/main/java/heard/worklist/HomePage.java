package heard.worklist;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what is to be done.
@Controller
class HomePage {

  private final Worklist worklist;

  HomePage(Worklist worklist) {
    this.worklist = worklist;
  }

  /// Whoever has no work of their own here is led to what they came for.
  @GetMapping("/")
  @May({Verb.SEE_WORK, Verb.LIST_CASES, Verb.READ_REPORTS, Verb.ADMINISTER})
  String home(Actor actor, Model model) {
    if (!actor.may(Verb.SEE_WORK)) {
      return "redirect:"
          + (actor.may(Verb.LIST_CASES)
              ? "/representations"
              : actor.may(Verb.READ_REPORTS) ? "/reports" : "/accounts");
    }
    model.addAttribute("view", worklist.of(actor, actor.may(Verb.SEE_TEAM_FIGURES)));
    model.addAttribute("mayLog", actor.may(Verb.RECORD));
    return "worklist/home";
  }
}
