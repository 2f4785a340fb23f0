package heard.caselog;

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
public record ImportRequest(
    List<LogFile> files,
    boolean check,
    boolean goodRowsOnly,
    Consumer<Fault> faults,
    Runnable waiting) {

  public ImportRequest {
    files = List.copyOf(files);
  }
}
