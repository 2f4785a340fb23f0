package heard.access;

import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Choosing the authority one works in; one at a time.
@Controller
@SignedInOnly(because = "before it is chosen nobody has a role")
class AuthorityPage {

  @GetMapping("/authority")
  String ask(SignedIn signedIn, Model model) {
    return page(model, Form.empty(), signedIn);
  }

  @PostMapping("/authority")
  String choose(
      SignedIn signedIn,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      Model model) {
    var form = Form.of(typed);
    var chosen = form.oneOf("authority", choices(signedIn), "Choose the authority to work in");
    if (!form.isSound()) {
      return page(model, form, signedIn);
    }
    request.getSession().setAttribute(HeardSession.AUTHORITY, Integer.valueOf(chosen));
    return "redirect:/";
  }

  private static String page(Model model, Form form, SignedIn signedIn) {
    model.addAttribute("form", form);
    model.addAttribute("choices", choices(signedIn));
    return "access/authority";
  }

  private static List<Choice> choices(SignedIn signedIn) {
    return signedIn.authorities().entrySet().stream()
        .map(each -> Choice.of(String.valueOf(each.getKey().value()), each.getValue()))
        .toList();
  }
}
