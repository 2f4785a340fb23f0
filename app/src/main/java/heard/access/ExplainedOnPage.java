package heard.access;

import heard.platform.ExplainedFailure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// A failure that explains itself is shown with its explanation.
@ControllerAdvice
class ExplainedOnPage {

  @ExceptionHandler(ExplainedFailure.class)
  void explain(ExplainedFailure failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(ErrorPage.EXPLAINED, failure.getMessage());
    response.sendError(HttpServletResponse.SC_CONFLICT);
  }
}
