package heard.access;

import heard.platform.AuthorityId;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in and out.
@Controller
class SignInPage {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Accounts accounts;
  private final SignInLimits limits;
  private final SignInSetup.Cookies cookies;

  SignInPage(Accounts accounts, SignInLimits limits, SignInSetup.Cookies cookies) {
    this.accounts = accounts;
    this.limits = limits;
    this.cookies = cookies;
  }

  @GetMapping("/sign-in")
  @OpenToAll(because = "it is where one becomes known")
  String ask(
      @RequestParam(defaultValue = "/") String next,
      @RequestParam(required = false) Optional<String> out,
      HttpServletRequest request,
      Model model) {
    if (SignedInContexts.of(request).isPresent()) {
      return "redirect:/";
    }
    var ended = out.isEmpty() && hadSession(request);
    return page(
        model,
        Form.empty(),
        next,
        out.isPresent()
            ? "You have signed out."
            : ended ? "You were signed out because this session had ended. Sign in to go on." : "");
  }

  @PostMapping("/sign-in")
  @OpenToAll(because = "it is where one becomes known")
  String signIn(@RequestParam Map<String, String> typed, HttpServletRequest request, Model model) {
    var form = Form.of(typed);
    var next = local(form.text("next"));
    var email = form.required("email", "Enter your e-mail address");
    var password = typed.getOrDefault("password", "");
    if (password.isEmpty()) {
      form.problem("password", "Enter your password");
    }
    if (!form.isSound()) {
      return page(model, form, next, "");
    }
    var address = request.getRemoteAddr();
    var again = limits.attempt(email, address);
    if (again.isPresent()) {
      form.problem("email", tooMany(again.get()));
      return page(model, form, next, "");
    }
    var account = accounts.withPassword(email, password);
    if (account.isEmpty()) {
      form.problem(
          "email", "The e-mail address or the password is not right. Check both and try again");
      return page(model, form, next, "");
    }
    limits.succeeded(email, address);
    enter(request, account.get());
    return "redirect:" + next;
  }

  @PostMapping("/sign-out")
  @OpenToAll(because = "signing out twice does no harm")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setHeader("Clear-Site-Data", "\"cache\"");
    return "redirect:/sign-in?out";
  }

  /// Signs an account in. Its only authority is chosen for it.
  void enter(HttpServletRequest request, Account account) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    var session = request.getSession(true);
    session.setAttribute(HeardSession.ACCOUNT, account.id());
    accounts
        .onlyAuthorityOf(account.id())
        .map(AuthorityId::value)
        .ifPresent(authority -> session.setAttribute(HeardSession.AUTHORITY, authority));
  }

  private static String page(Model model, Form form, String next, String notice) {
    model.addAttribute("form", form);
    model.addAttribute("next", local(next));
    model.addAttribute("notice", notice);
    return "access/signIn";
  }

  private boolean hadSession(HttpServletRequest request) {
    return request.getCookies() != null
        && Arrays.stream(request.getCookies())
            .anyMatch(cookie -> cookie.getName().equals(cookies.name("heard")));
  }

  /// An address of this server, whatever was asked.
  static String local(String next) {
    return next.matches("/(?![/\\\\])[^\\s\\\\]*") && !next.startsWith("/sign-") ? next : "/";
  }

  private static String tooMany(Instant again) {
    var at = ZonedDateTime.ofInstant(again, Dates.ENGLAND).plusMinutes(1).format(CLOCK);
    return "There were too many attempts to sign in that failed. Try again after %s".formatted(at);
  }
}
