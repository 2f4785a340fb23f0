package heard.papers;

import heard.casefile.PaperRef;
import java.nio.ByteBuffer;

/// A text or a file, with what points to it.
public sealed interface Paper {

  /// By which events speak of it.
  PaperRef ref();

  /// A text typed or read in.
  record Text(PaperRef ref, String body) implements Paper {}

  /// A file as it was handed in.
  ///
  /// @param mediaType such as `application/pdf`
  /// @param content read-only
  record File(PaperRef ref, String name, String mediaType, ByteBuffer content) implements Paper {}
}
