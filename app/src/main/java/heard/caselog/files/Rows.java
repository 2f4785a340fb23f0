package heard.caselog.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet, one after another; holds one row in memory.
public interface Rows extends AutoCloseable {

  /// The next row, or null after the last.
  ///
  /// @throws UnreadableFile if the file can't be read on
  @Nullable Row next();

  /// Cells that are joined into one, known after the last row.
  default List<Merged> merged() {
    return List.of();
  }

  @Override
  void close();
}
