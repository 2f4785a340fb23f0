package heard.caselog;

import heard.caselog.changes.Accepting;
import heard.caselog.changes.Findings;
import heard.caselog.faults.Fault;
import heard.caselog.files.LogFile;
import java.util.List;
import java.util.function.Consumer;

/// What is asked of an import.
///
/// @param files one log: they refer to each other
/// @param check do all but the writing
/// @param goodRowsOnly leave out each case in which something is wrong, and take the others
/// @param faults is given every fault as it is found
/// @param waiting is run if another import of the authority has to be waited for
/// @param accepting what is to be taken over of what the log says otherwise than before
/// @param findings is told all that is new, changed or gone since
public record ImportRequest(
    List<LogFile> files,
    boolean check,
    boolean goodRowsOnly,
    Consumer<Fault> faults,
    Runnable waiting,
    Accepting accepting,
    Findings findings) {

  public ImportRequest {
    files = List.copyOf(files);
  }

  /// Takes in what is new, and leaves what has changed as it is.
  public ImportRequest(
      List<LogFile> files,
      boolean check,
      boolean goodRowsOnly,
      Consumer<Fault> faults,
      Runnable waiting) {
    this(files, check, goodRowsOnly, faults, waiting, Accepting.NONE, Findings.NONE);
  }

  /// The same, begun again from the start: its faults have been told.
  ImportRequest again() {
    findings.again();
    return new ImportRequest(files, check, goodRowsOnly, _ -> {}, waiting, accepting, findings);
  }

  /// Whether anything that has changed is to be taken over.
  boolean updates() {
    return !accepting.equals(Accepting.NONE);
  }
}
