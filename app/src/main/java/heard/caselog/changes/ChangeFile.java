package heard.caselog.changes;

import heard.caselog.changes.Changes.Finding;
import heard.platform.csv.SafeCsv;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// All that a later export says otherwise, as a CSV file that a spreadsheet may safely open. Names
/// and sentences stand in it as they do in the log.
public final class ChangeFile implements Findings, Closeable {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  private final Path file;
  private SafeCsv csv;

  private ChangeFile(Path file) throws IOException {
    this.file = file;
    this.csv = begun(file);
  }

  /// Writes to a file, in place of what was there.
  public static ChangeFile to(Path file) throws IOException {
    return new ChangeFile(file);
  }

  private static SafeCsv begun(Path file) throws IOException {
    var csv = SafeCsv.to(file);
    csv.row("What", "Reference", "Row", "Column", "Before", "Now", "In Heard");
    return csv;
  }

  @Override
  public void again() {
    try {
      csv.close();
      csv = begun(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void accept(Finding finding) {
    switch (finding) {
      case Finding.Fresh(var reference) -> csv.row("new", reference, "", "", "", "", "");
      case Finding.Differing(var of) ->
          of.changes()
              .forEach(change ->
                  csv.row(
                      change.contended() ? "changed in Heard too" : "changed",
                      of.reference(),
                      change.row(),
                      change.heading(),
                      change.before(),
                      change.after(),
                      change.held()));
      case Finding.Absent(var of) ->
          csv.row(
              of.gone() ? "gone" : "not covered by this export",
              of.reference(),
              "",
              "",
              of.day().map(ChangeFile::day).orElse(""),
              "",
              "");
    }
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
