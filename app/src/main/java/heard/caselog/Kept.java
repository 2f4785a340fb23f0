package heard.caselog;

import heard.casefile.CaseId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.caselog.cases.Belongings;
import heard.procedure.Code;
import heard.record.BulkRecord;
import heard.record.Subject;

/// Keeps names and texts with the record that is being written.
record Kept(BulkRecord.Bulk bulk) implements Belongings {

  @Override
  public PersonId person(String name) {
    return bulk.person(name);
  }

  @Override
  public void answer(CaseId of, Subject subject, int ordinal, Code question, String answer) {
    bulk.answer(of, subject, ordinal, question, answer);
  }

  @Override
  public PaperRef paper(String text) {
    return bulk.paper(text);
  }
}
