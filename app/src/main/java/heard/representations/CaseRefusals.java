package heard.representations;

import heard.record.MayNotOpen;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// A case that is not for somebody is, to them, not there.
@ControllerAdvice
class CaseRefusals {

  @ExceptionHandler(MayNotOpen.class)
  void notThere(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
