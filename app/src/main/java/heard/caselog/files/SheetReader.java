package heard.caselog.files;

import java.util.List;

/// Reads one kind of file. A new kind is one more of these in [Sheets].
interface SheetReader {

  /// Whether a file is of this kind, by its first bytes (at most [Sheets#HEAD]).
  boolean reads(byte[] head);

  /// The sheets of a file of this kind, not yet read.
  ///
  /// @throws UnreadableFile if there are none
  List<Sheet> sheets(LogFile file, Asked asked);
}
