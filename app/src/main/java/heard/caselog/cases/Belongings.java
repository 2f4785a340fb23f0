package heard.caselog.cases;

import heard.casefile.CaseId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.procedure.Code;
import heard.record.Subject;

/// Keeps what no event may hold.
public interface Belongings {

  /// Keeps the name of a person.
  PersonId person(String name);

  /// Keeps an answer that was given for statistics, apart from whoever gave it.
  ///
  /// @param ordinal of the child or complainant within the case
  void answer(CaseId of, Subject subject, int ordinal, Code question, String answer);

  /// Keeps a text.
  PaperRef paper(String text);
}
