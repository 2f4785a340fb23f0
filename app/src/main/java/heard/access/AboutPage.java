package heard.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Help, and what Heard says about accessibility and privacy.
@Controller
@OpenToAll(because = "one may read them before signing in")
class AboutPage {

  @GetMapping("/help")
  String help() {
    return "access/help";
  }

  @GetMapping("/accessibility")
  String accessibility() {
    return "access/accessibility";
  }

  @GetMapping("/privacy")
  String privacy() {
    return "access/privacy";
  }
}
