package heard.access;

import heard.platform.ExplainedFailure;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The accounts of an authority: who is what, one more, one less.
@Controller
@May(Verb.ADMINISTER)
class AccountsPage {

  private static final List<Choice> ROLES =
      Arrays.stream(Role.values())
          .map(role -> new Choice(role.name(), role.title(), role.does()))
          .toList();

  private final Accounts accounts;
  private final AccountList list;
  private final OneTimeLinks links;
  private final AllocatedServices services;

  AccountsPage(
      Accounts accounts, AccountList list, OneTimeLinks links, AllocatedServices services) {
    this.accounts = accounts;
    this.list = list;
    this.links = links;
    this.services = services;
  }

  @GetMapping("/accounts")
  String see(Actor actor, Model model) {
    return page(actor, model, Form.empty(), "");
  }

  @PostMapping("/accounts")
  String add(Actor actor, @RequestParam Map<String, String> typed, Model model) {
    var form = Form.of(typed);
    var name = form.required("name", "Enter the person's name");
    var email = form.required("email", "Enter the person's e-mail address");
    var role = form.oneOf("role", ROLES, "Choose what the person is");
    if (role.equals(Role.ALLOCATOR.name())) {
      form.oneOf(
          "service",
          services.choices(actor.authority()),
          "Choose the service whose cases the allocator sees");
    }
    if (!form.isSound()) {
      return page(actor, model, form, "");
    }
    try {
      var known = accounts.byEmail(email);
      var account = known.orElseGet(() -> accounts.create(email, name));
      var as = Role.valueOf(role);
      accounts.join(
          account.id(), actor.authority(), as, as == Role.ALLOCATOR ? form.text("service") : "");
      return page(
          actor, model, Form.empty(), known.isPresent() ? "" : links.forAccount(account.id()));
    } catch (ExplainedFailure failure) {
      form.problem("email", Objects.requireNonNull(failure.getMessage()));
      return page(actor, model, form, "");
    }
  }

  /// A new link to set a password by, for somebody who has forgotten theirs. Not for an account
  /// that another authority relies on too: it would let one authority's administrator into the
  /// other.
  @PostMapping("/accounts/{account}/link")
  String link(Actor actor, @PathVariable UUID account, Model model) {
    var member = member(actor, account);
    if (list.isElsewhere(account, actor.authority())) {
      return refused(
          actor,
          model,
          "%s also works for another authority: ask whoever runs the server for a link (heard admin create --link)"
              .formatted(member.name()));
    }
    return page(actor, model, Form.empty(), links.forAccount(account));
  }

  @PostMapping("/accounts/{account}/end/{role}")
  String end(Actor actor, @PathVariable UUID account, @PathVariable String role, Model model) {
    var member = member(actor, account);
    if (account.equals(actor.accountId())) {
      return refused(
          actor, model, "You cannot end a role of your own: ask another administrator to");
    }
    Arrays.stream(Role.values())
        .filter(each -> each.name().equals(role))
        .forEach(each -> list.end(member.account(), actor.authority(), each));
    return "redirect:/accounts";
  }

  private String refused(Actor actor, Model model, String because) {
    var form = Form.empty();
    form.problem("name", because);
    return page(actor, model, form, "");
  }

  private AccountList.Row member(Actor actor, UUID account) {
    return list.of(actor.authority()).stream()
        .filter(row -> row.account().equals(account))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(Actor actor, Model model, Form form, String link) {
    model.addAttribute("form", form);
    model.addAttribute("rows", list.of(actor.authority()));
    model.addAttribute("roles", ROLES);
    model.addAttribute("services", services.choices(actor.authority()));
    model.addAttribute(
        "link",
        link.isEmpty()
            ? ""
            : ServletUriComponentsBuilder.fromCurrentContextPath().path(link).toUriString());
    return "access/accounts";
  }
}
