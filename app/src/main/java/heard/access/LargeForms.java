package heard.access;

import heard.platform.pages.UploadLimit;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a form that is larger than may be sent, or carries files and does not say how large it
/// is, before anything of it is kept. It is answered when all of it has arrived and been thrown
/// away: a browser that is still sending shows no answer but a connection that was reset.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeForms extends OncePerRequestFilter {

  private final long most;

  LargeForms(UploadLimit limit) {
    this.most = limit.size().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      chain.doFilter(new WithoutForm(request), response);
      return;
    }
    var size = request.getContentLengthLong();
    if (size <= most && (size >= 0 || !hasFiles(request))) {
      chain.doFilter(request, response);
      return;
    }
    try (var body = request.getInputStream()) {
      body.transferTo(OutputStream.nullOutputStream());
    }
    response.sendError(
        size < 0
            ? HttpServletResponse.SC_LENGTH_REQUIRED
            : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static boolean hasFiles(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.startsWith("multipart/");
  }

  /// The page that says what went wrong reads nothing of the form: there may be no end of it.
  private static final class WithoutForm extends HttpServletRequestWrapper {

    WithoutForm(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getContentType() {
      return null;
    }
  }
}
