package heard.access;

import heard.platform.ExplainedFailure;
import heard.platform.NotRecorded;
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
    request.setAttribute(ErrorPage.EXPLAINED, failure);
    response.sendError(
        failure instanceof NotRecorded
            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
            : HttpServletResponse.SC_CONFLICT);
  }
}
