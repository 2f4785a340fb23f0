package heard.access;

import heard.platform.ExplainedFailure;
import heard.platform.NotRecorded;
import heard.platform.pages.UploadLimit;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is said when a request cannot be answered: what happened and what to do, and nothing of how
/// the program is made.
@Controller
@OpenToAll(because = "whoever asked gets an answer")
class ErrorPage implements ErrorController {

  /// Set on a request whose form did not carry a token that is still good.
  static final String FORM_TOO_OLD = "heard.form-too-old";

  /// Set on a form sent after its session had ended.
  static final String SESSION_ENDED = "heard.session-ended";

  /// The [ExplainedFailure], where the program could say what went wrong.
  static final String EXPLAINED = "heard.explained";

  private final UploadLimit limit;

  ErrorPage(UploadLimit limit) {
    this.limit = limit;
  }

  @RequestMapping("/error")
  String error(HttpServletRequest request, HttpServletResponse response, Model model) {
    var unavailable = unavailable(request);
    var status =
        unavailable.isPresent()
            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
            : request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
    response.setStatus(status);
    model.addAttribute(
        "words", unavailable.map(ErrorPage::words).orElseGet(() -> words(status, request)));
    return "access/error";
  }

  /// Why the database could not do its part of a request, be it asked by a page or before that, for
  /// the session.
  static Optional<NotRecorded> unavailable(HttpServletRequest request) {
    if (request.getAttribute(EXPLAINED) instanceof NotRecorded explained) {
      return Optional.of(explained);
    }
    var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotRecorded explained) {
        return Optional.of(explained);
      }
    }
    return Optional.empty();
  }

  private static ErrorWords words(NotRecorded failure) {
    return new ErrorWords(
        "Heard cannot do that at the moment",
        String.valueOf(failure.getMessage()),
        List.of("If it lasts, show this page to whoever runs Heard for you."));
  }

  private ErrorWords words(int status, HttpServletRequest request) {
    if (request.getAttribute(SESSION_ENDED) != null) {
      return new ErrorWords(
          "Your session has ended",
          "What you typed was not saved, but it is not lost either.",
          List.of(
              "Sign in again in another tab of this browser.",
              "Come back to this tab and reload the page. Your browser asks whether to send the"
                  + " form again: say yes."));
    }
    if (request.getAttribute(FORM_TOO_OLD) != null) {
      return new ErrorWords(
          "This form was open for too long",
          "Nothing was saved: the form no longer matches the one Heard gave out.",
          List.of("Go back, reload the page, and send the form again."));
    }
    if (request.getAttribute(EXPLAINED) instanceof ExplainedFailure explained) {
      return new ErrorWords(
          "Heard could not do that",
          String.valueOf(explained.getMessage()),
          List.of("Nothing was saved."));
    }
    return switch (status) {
      case 403 ->
          new ErrorWords(
              "You may not open this page",
              "Your role in this authority does not include it.",
              List.of(
                  "If you need it for your work, ask the complaints manager or an administrator."));
      case 404 ->
          new ErrorWords(
              "Page not found",
              "There is nothing at this address.",
              List.of(
                  "If you typed the address, check that it is right.",
                  "If you pasted it, check that you copied all of it.",
                  "If you followed a link to a representation, it may belong to another"
                      + " authority."));
      case 405, 400 ->
          new ErrorWords(
              "Heard could not read that request",
              "Nothing was saved.",
              List.of("Go back to the page you came from and try again."));
      case 410 ->
          new ErrorWords(
              "This link no longer works",
              "It was used before, or more than a day has passed since it was made.",
              List.of("Ask an administrator for a new one."));
      case 411 ->
          new ErrorWords(
              "Heard could not read what was sent",
              "It did not say how large it is, as every browser does. Nothing was kept.",
              List.of(
                  "Try another browser.",
                  "If a proxy stands before Heard, have it pass on the header Content-Length."));
      case 413 ->
          new ErrorWords(
              "That is too large to be sent",
              "Heard takes up to %s at once, all files together. Nothing was kept of what you sent."
                  .formatted(limit.says()),
              List.of(
                  "Send fewer files, or smaller ones.",
                  "Whoever runs Heard for you can raise the limit, or take the log in on the server:"
                      + " heard import takes any size."));
      default ->
          new ErrorWords(
              "Heard could not do that",
              "Something went wrong on our side. Nothing was half saved: what was not confirmed did"
                  + " not happen.",
              List.of(
                  "Try again in a few minutes.",
                  "If it happens again, tell whoever runs Heard for you when it happened."));
    };
  }
}
