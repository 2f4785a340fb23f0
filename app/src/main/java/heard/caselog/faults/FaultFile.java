package heard.caselog.faults;

import heard.platform.csv.SafeCsv;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// All faults as a CSV file, to be put right row by row.
public final class FaultFile implements Consumer<Fault>, Closeable {

  private final SafeCsv csv;

  private FaultFile(SafeCsv csv) {
    this.csv = csv;
    csv.row("File", "Row", "Column", "Value", "What is wrong", "What to do");
  }

  public static FaultFile to(Path file) throws IOException {
    return new FaultFile(SafeCsv.to(file));
  }

  @Override
  public void accept(Fault fault) {
    csv.row(
        fault.file(),
        fault.row() == 0 ? "" : Long.toString(fault.row()),
        fault.column(),
        fault.value(),
        fault.wrong(),
        fault.remedy());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
