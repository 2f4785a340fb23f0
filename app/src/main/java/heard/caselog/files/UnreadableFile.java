package heard.caselog.files;

import org.jspecify.annotations.Nullable;

/// A file that can't be read as rows. The message is for the person who chose the file.
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final long row;
  private final String wrong;
  private final String remedy;

  public UnreadableFile(String file, String wrong, String remedy) {
    this(file, 0, wrong, remedy, null);
  }

  public UnreadableFile(
      String file, long row, String wrong, String remedy, @Nullable Throwable cause) {
    super(file + (row > 0 ? ", row " + row : "") + ": " + wrong + " " + remedy, cause);
    this.file = file;
    this.row = row;
    this.wrong = wrong;
    this.remedy = remedy;
  }

  public String file() {
    return file;
  }

  /// The row it was found in, or 0 where it is the whole file.
  public long row() {
    return row;
  }

  /// What is wrong, as a sentence.
  public String wrong() {
    return wrong;
  }

  /// What to do about it, as a sentence.
  public String remedy() {
    return remedy;
  }
}
