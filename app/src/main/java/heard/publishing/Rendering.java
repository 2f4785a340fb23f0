package heard.publishing;

import heard.reporting.document.EvaluatedReport;
import java.io.IOException;
import java.nio.file.Path;

/// A form in which a report can be had.
interface Rendering {

  /// Writes the report.
  ///
  /// @param texts the words of the papers in it
  /// @param out a file, or for several files a folder
  void write(EvaluatedReport report, Texts texts, Path out) throws IOException;
}
