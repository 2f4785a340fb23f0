package heard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Lets a request through to its route only if who makes it may: each route says what that takes,
/// with [May] or [OpenToAll]. What says nothing answers nobody.
@Component
class Guard implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (handler instanceof ResourceHttpRequestHandler) {
      return true;
    }
    if (!(handler instanceof HandlerMethod route)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return false;
    }
    if (annotation(route, OpenToAll.class) != null) {
      return true;
    }
    var signedIn = SignedInContexts.of(request);
    if (signedIn.isEmpty()) {
      return askToSignIn(request, response);
    }
    if (annotation(route, SignedInOnly.class) != null) {
      return true;
    }
    var actor = signedIn.get().actor();
    if (actor.isEmpty()) {
      response.sendRedirect("/authority");
      return false;
    }
    if (!allows(route, actor.get())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return false;
    }
    return true;
  }

  /// Whether this route says who may use it.
  static boolean isGuarded(HandlerMethod route) {
    return annotation(route, OpenToAll.class) != null
        || annotation(route, SignedInOnly.class) != null
        || annotation(route, May.class) != null;
  }

  /// Whether this actor may use this route.
  static boolean allows(HandlerMethod route, Actor actor) {
    return Optional.ofNullable(annotation(route, May.class))
        .map(may -> Arrays.stream(may.value()).anyMatch(actor::may))
        .orElse(false);
  }

  private static boolean askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      request.setAttribute(ErrorPage.SESSION_ENDED, true);
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return false;
    }
    var path = request.getRequestURI();
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    response.sendRedirect(
        path.equals("/")
            ? "/sign-in"
            : "/sign-in?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
    return false;
  }

  private static <A extends Annotation> @Nullable A annotation(HandlerMethod route, Class<A> kind) {
    var own = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), kind);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), kind);
  }
}
