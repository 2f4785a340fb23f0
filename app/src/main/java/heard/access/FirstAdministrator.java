package heard.access;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When a server starts that nobody can sign in to: prints a link that makes the first
/// administrator, once.
@Component
class FirstAdministrator {

  private final Accounts accounts;
  private final OneTimeLinks links;

  FirstAdministrator(Accounts accounts, OneTimeLinks links) {
    this.accounts = accounts;
    this.links = links;
  }

  @EventListener
  void started(ApplicationReadyEvent event) {
    if (!(event.getApplicationContext() instanceof WebServerApplicationContext server)
        || server.getWebServer() == null
        || !accounts.none()) {
      return;
    }
    System.err.printf(
        "Nobody can sign in yet. Make the first administrator here, once, within a day:%n"
            + "  http://localhost:%d%s%n",
        server.getWebServer().getPort(), links.forFirstAdministrator());
  }
}
