package heard.casefile.retold;

import heard.casefile.PaperRef;
import heard.casefile.PersonId;

/// Tells whether two ids stand for the same name or the same words. What has been erased is like
/// everything: a log that still has it must not bring it back.
public interface Likeness {

  /// Whether both papers say the same.
  boolean alike(PaperRef told, PaperRef now);

  /// Whether both people have the same name.
  boolean alike(PersonId told, PersonId now);
}
