package heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import heard.pages.Sunderland;
import heard.pages.Visitor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every route of the server as every role, and signed out: what the table does not allow is
/// refused, what it allows is not.
class EveryRouteTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final UUID CASE = SUNDERLAND.first("kind = 'complaint'");

  record Route(String method, String path, HandlerMethod handler) {

    boolean isOpen() {
      return has(OpenToAll.class) || has(SignedInOnly.class);
    }

    boolean isOpenToAll() {
      return has(OpenToAll.class);
    }

    private boolean has(Class<? extends Annotation> kind) {
      return handler.hasMethodAnnotation(kind) || handler.getBeanType().isAnnotationPresent(kind);
    }
  }

  private static List<Route> routes() {
    var mapping =
        SUNDERLAND.heard().get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    var routes = new ArrayList<Route>();
    mapping
        .getHandlerMethods()
        .forEach((info, handler) ->
            paths(info)
                .forEach(path ->
                    methods(info).forEach(method -> routes.add(new Route(method, path, handler)))));
    routes.sort(Comparator.comparing(Route::path));
    return routes;
  }

  private static Stream<String> paths(RequestMappingInfo info) {
    return info.getPatternValues().stream()
        .map(path -> path.replaceAll("\\{colour[^/]*}\\.css", "1d4f91.css"))
        .map(path -> path.replace("{id}", CASE.toString()).replace("{slug}", "record"))
        .map(path -> path.replaceAll("\\{[^/}]*}", "00000000-0000-0000-0000-000000000000"));
  }

  private static Stream<String> methods(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty() ? Stream.of("GET") : methods.stream().map(RequestMethod::name);
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(Role.class)
  void is_answered_as_the_table_says(Role role) {
    var visitor = role == null ? new Visitor(SUNDERLAND.heard().url()) : SUNDERLAND.signedIn(role);
    var walked = 0;
    for (var route : routes()) {
      if (route.path().startsWith("/sign-") || route.path().equals("/error")) {
        continue;
      }
      var token = Visitor.tokenIn(visitor.open(role == null ? "/sign-in" : "/help").body());
      var answer =
          route.method().equals("GET")
              ? visitor.open(route.path())
              : visitor.post(
                  route.path(),
                  Map.of("command", UUID.randomUUID().toString(), "version", "0"),
                  token);
      var as = "%s %s as %s".formatted(route.method(), route.path(), role);
      if (route.isOpenToAll()) {
        assertThat(answer.statusCode()).as(as).isNotIn(401, 403).isLessThan(500);
      } else if (role == null) {
        assertThat(answer.statusCode()).as(as).isIn(302, 401);
        assertThat(answer.headers().firstValue("Location").orElse("/sign-in"))
            .as(as)
            .startsWith("/sign-in");
      } else if (route.isOpen() || allows(route, role)) {
        assertThat(answer.statusCode()).as(as).isNotIn(401).isLessThan(500);
        assertThat(answer.body()).as(as).doesNotContain("Your role in this authority does not");
      } else {
        assertThat(answer.statusCode()).as(as).isEqualTo(403);
      }
      walked++;
    }
    assertThat(walked).isGreaterThan(20);
  }

  /// The verbs an action needs differ from action to action: "record" needs RECORD.
  private static boolean allows(Route route, Role role) {
    return route.path().contains("/do/record")
        ? Permissions.allows(role, Verb.RECORD)
        : Guard.allows(
            route.handler(),
            new Actor(UUID.randomUUID(), SUNDERLAND.authority(), Set.of(role), Set.of()));
  }
}
