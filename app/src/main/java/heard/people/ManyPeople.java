package heard.people;

import static heard.schema.people.Tables.PERSON;

import heard.casefile.PersonId;
import heard.platform.BulkTable;
import heard.platform.NewIds;
import heard.platform.Transaction;
import java.util.List;

/// Enters people one after another in bulk.
public final class ManyPeople implements AutoCloseable {

  private final int authority;
  private final NewIds ids;
  private final BulkTable table;

  ManyPeople(Transaction transaction, NewIds ids) {
    this.authority = transaction.authority().value();
    this.ids = ids;
    this.table =
        BulkTable.of(
            transaction,
            PERSON,
            List.of(
                PERSON.AUTHORITY_ID,
                PERSON.ID,
                PERSON.NAME,
                PERSON.NAME_WORDS,
                PERSON.SURNAME_KEY));
  }

  /// Enters somebody new.
  public PersonId add(String name) {
    var id = ids.next();
    table.add(authority, id, name, NameKey.words(name), NameKey.surname(name));
    return new PersonId(id);
  }

  /// Writes what is held back.
  @Override
  public void close() {
    table.close();
  }
}
