package heard.access;

import heard.platform.pages.Assets;
import heard.platform.pages.Frame;
import heard.platform.pages.Link;
import heard.platform.pages.Page;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Puts `page` into every model: what the layout needs to know.
@ControllerAdvice
class PageModel {

  /// The colour before an authority is chosen.
  private static final String QUIET = "1d4f91";

  private final Assets assets = new Assets();
  private final List<Place> places;
  private final String version;

  PageModel(ObjectProvider<Place> places, ObjectProvider<BuildProperties> build) {
    this.places = places.stream().sorted(Comparator.comparingInt(Place::position)).toList();
    this.version =
        Optional.ofNullable(build.getIfAvailable())
            .map(BuildProperties::getVersion)
            .orElse("0.1.0");
  }

  @ModelAttribute("page")
  Page page(HttpServletRequest request) {
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Page(
        SignedInContexts.of(request).map(signedIn -> frame(signedIn, pathOf(request))),
        assets,
        csrf == null ? "_csrf" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken(),
        version);
  }

  private Frame frame(SignedIn signedIn, String path) {
    var actor = signedIn.actor();
    var authority = actor.map(Actor::authority);
    return new Frame(
        authority.map(signedIn.authorities()::get).orElse(""),
        signedIn.accent().orElse(QUIET),
        signedIn.account().name(),
        actor.map(who -> navigation(who, path)).orElse(List.of()),
        actor.filter(who -> who.may(Verb.LIST_CASES)).map(_ -> "/representations/search"),
        signedIn.authorities().size() > 1);
  }

  private List<Link> navigation(Actor actor, String path) {
    return places.stream()
        .filter(place -> actor.may(place.verb()))
        .map(place -> new Link(place.label(), place.path(), leadsTo(place.path(), path)))
        .toList();
  }

  private static boolean leadsTo(String place, String path) {
    return path.equals(place) || (!place.equals("/") && path.startsWith(place + "/"));
  }

  /// The address asked for, also while an error is answered.
  private static String pathOf(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }
}
