package heard.platform.cli;

import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// How the command line says that something went wrong: on standard error, without a stack trace.
/// Exit 1 when a command failed, 2 when it was used wrongly.
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    var said =
        explained(failure)
            .map(Throwable::getMessage)
            .or(() -> ofFile(failure))
            .orElseGet(() -> unexpected(failure));
    command.getErr().println("heard: " + said);
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    var command = failure.getCommandLine();
    var error = command.getErr();
    error.println("heard: " + failure.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(failure, error);
    error.println("See `%s --help`.".formatted(command.getCommandSpec().qualifiedName()));
    return CommandLine.ExitCode.USAGE;
  }

  private static Optional<ExplainedFailure> explained(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ExplainedFailure explained) {
        return Optional.of(explained);
      }
    }
    return Optional.empty();
  }

  /// A file that cannot be read or written is for whoever named it to put right.
  private static Optional<String> ofFile(Exception failure) {
    return failure instanceof FileSystemException of && of.getFile() != null
        ? Optional.of("%s: %s".formatted(of.getFile(), FileTrouble.said(of)))
        : Optional.empty();
  }

  private static String unexpected(Exception failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      var file = Files.createTempFile("heard-failure-", ".txt");
      Files.writeString(file, trace.toString());
      return "Something in Heard itself went wrong, which is not your doing. What happened is in %s."
          .formatted(file);
    } catch (IOException nowhereToWrite) {
      return "Something in Heard itself went wrong, which is not your doing: " + trace;
    }
  }
}
