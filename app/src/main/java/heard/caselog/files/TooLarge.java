package heard.caselog.files;

import java.io.IOException;

/// A part of a workbook that is larger than any log's.
final class TooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  TooLarge(String what) {
    super(what);
  }
}
