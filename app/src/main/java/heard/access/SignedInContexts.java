package heard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Tells Spring Security who is signed in. Who that is stands in the session; nothing is kept here.
final class SignedInContexts implements SecurityContextRepository {

  /// Who is signed in, of this request. While it is answered that the database cannot be asked,
  /// that is not asked of it either.
  static Optional<SignedIn> of(HttpServletRequest request) {
    if (ErrorPage.unavailable(request).isPresent()) {
      return Optional.empty();
    }
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(HeardSession.SIGNED_IN));
  }

  @Override
  @Deprecated
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return context(holder.getRequest());
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    var context = context(request);
    return new Loaded(context, !containsContext(request));
  }

  private static SecurityContext context(HttpServletRequest request) {
    var context = new SecurityContextImpl();
    of(request)
        .ifPresent(signedIn ->
            context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    signedIn.account().id(), null, List.of())));
    return context;
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return of(request).isPresent();
  }

  private record Loaded(SecurityContext context, boolean isGenerated)
      implements DeferredSecurityContext {

    @Override
    public SecurityContext get() {
      return context;
    }
  }
}
