package heard.representations;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of representations, and the search that narrows it.
@Controller
@May(Verb.LIST_CASES)
class ListPage {

  private final Listing listing;
  private final Searches searches;

  ListPage(Listing listing, Searches searches) {
    this.listing = listing;
    this.searches = searches;
  }

  @GetMapping("/representations")
  String list(Actor actor, @RequestParam Map<String, String> typed, Model model) {
    model.addAttribute("view", listing.page(actor, typed));
    model.addAttribute("mayLog", actor.may(Verb.RECORD));
    return "representations/list";
  }

  /// A search may hold a name, so it is sent by POST and answered with an address that does not.
  @PostMapping("/representations/search")
  String search(Actor actor, @RequestParam(defaultValue = "") String search) {
    if (search.isBlank()) {
      return "redirect:/representations";
    }
    var found = searches.search(actor, search);
    return Searches.only(found)
        .map(id -> "redirect:/representations/" + id)
        .orElseGet(() -> "redirect:/representations?found=" + found.id());
  }
}
