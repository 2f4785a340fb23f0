package heard.caselog.cases;

import heard.casefile.PaperRef;
import heard.casefile.PersonId;

/// Keeps what no event may hold.
public interface Belongings {

  /// Keeps the name of a person.
  PersonId person(String name);

  /// Keeps a text.
  PaperRef paper(String text);
}
