package heard.caselog;

import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.caselog.cases.Belongings;
import heard.record.BulkRecord;

/// Keeps names and texts with the record that is being written.
record Kept(BulkRecord.Bulk bulk) implements Belongings {

  @Override
  public PersonId person(String name) {
    return bulk.person(name);
  }

  @Override
  public PaperRef paper(String text) {
    return bulk.paper(text);
  }
}
