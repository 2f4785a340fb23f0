package heard.access;

import heard.platform.ExplainedFailure;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where a one-time link leads: to set one's password, or to make the first administrator.
@Controller
@OpenToAll(because = "whoever has the link is who it was made for")
class WelcomePage {

  private final OneTimeLinks links;
  private final Accounts accounts;
  private final SignInPage signIn;

  WelcomePage(OneTimeLinks links, Accounts accounts, SignInPage signIn) {
    this.links = links;
    this.accounts = accounts;
    this.signIn = signIn;
  }

  @GetMapping("/welcome/{secret}")
  String ask(@PathVariable String secret, Model model) {
    return page(model, Form.empty(), open(secret));
  }

  @PostMapping("/welcome/{secret}")
  String enter(
      @PathVariable String secret,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      Model model) {
    var form = Form.of(typed);
    var welcome = open(secret);
    var password = typed.getOrDefault("password", "");
    if (password.codePointCount(0, password.length()) < Accounts.SHORTEST_PASSWORD) {
      form.problem(
          "password",
          "Enter a password of at least %d characters".formatted(Accounts.SHORTEST_PASSWORD));
    } else if (!password.equals(typed.get("again"))) {
      form.problem("again", "Enter the same password again");
    }
    var first = welcome.account().isEmpty();
    var name = first ? form.required("name", "Enter your name") : "";
    var email = first ? form.required("email", "Enter your e-mail address") : "";
    var authorities = first ? authorities() : List.<Choice>of();
    var chosen =
        first ? form.oneOf("authority", authorities, "Choose the authority you work for") : "";
    if (!form.isSound()) {
      return page(model, form, welcome);
    }
    try {
      var account = welcome.account().orElseGet(() -> accounts.create(email, name));
      if (!links.use(secret)) {
        throw new LinkUsed();
      }
      accounts.setPassword(account.id(), password);
      if (first) {
        accounts.everyAuthorityAs(Role.ADMINISTRATOR).stream()
            .filter(each -> String.valueOf(each.authority().value()).equals(chosen))
            .forEach(each -> accounts.join(account.id(), each.authority(), each.role(), ""));
      }
      signIn.enter(request, account);
      return "redirect:/";
    } catch (ExplainedFailure failure) {
      form.problem("email", Objects.requireNonNull(failure.getMessage()));
      return page(model, form, welcome);
    }
  }

  private OneTimeLinks.Welcome open(String secret) {
    return links.open(secret).orElseThrow(LinkUsed::new);
  }

  private List<Choice> authorities() {
    return accounts.everyAuthorityAs(Role.ADMINISTRATOR).stream()
        .map(each -> Choice.of(String.valueOf(each.authority().value()), each.authorityName()))
        .toList();
  }

  private String page(Model model, Form form, OneTimeLinks.Welcome welcome) {
    model.addAttribute("form", form);
    model.addAttribute("name", welcome.account().map(Account::name).orElse(""));
    model.addAttribute("first", welcome.account().isEmpty());
    model.addAttribute(
        "authorities", welcome.account().isEmpty() ? authorities() : List.<Choice>of());
    return "access/welcome";
  }

  /// The link was used, has run out, or never was.
  static final class LinkUsed extends ResponseStatusException {
    LinkUsed() {
      super(HttpStatus.GONE);
    }
  }
}
