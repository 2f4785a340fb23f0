package heard.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands a route the [Actor] it answers, or who is signed in.
final class ActorArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class
        || parameter.getParameterType() == SignedIn.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var signedIn =
        SignedInContexts.of((HttpServletRequest) web.getNativeRequest())
            .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    return parameter.getParameterType() == SignedIn.class
        ? signedIn
        : signedIn.actor().orElseThrow(() -> new IllegalStateException("No authority is chosen"));
  }
}
