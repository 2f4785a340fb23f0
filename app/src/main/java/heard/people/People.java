package heard.people;

import static heard.schema.people.Tables.CONTACT;
import static heard.schema.people.Tables.ERASURE;
import static heard.schema.people.Tables.PERSON;

import heard.casefile.PersonId;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.schema.people.tables.records.ContactRecord;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Names and contact details. Everything is part of the caller's transaction.
@Component
public class People {

  private final NewIds ids;
  private final InstantSource clock;

  /// Takes the time of an erasure from the clock.
  public People(NewIds ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /// Enters somebody new.
  public PersonId add(Transaction transaction, String name, List<Contact> contacts) {
    var id = ids.next();
    transaction
        .sql()
        .insertInto(PERSON)
        .set(PERSON.AUTHORITY_ID, transaction.authority().value())
        .set(PERSON.ID, id)
        .set(PERSON.NAME, name)
        .set(PERSON.NAME_WORDS, NameKey.words(name))
        .set(PERSON.SURNAME_KEY, NameKey.surname(name))
        .execute();
    reachBy(transaction, id, contacts);
    return new PersonId(id);
  }

  /// Enters many, in little memory; to be closed before the transaction's end.
  public ManyPeople addMany(Transaction transaction) {
    return new ManyPeople(transaction, ids);
  }

  /// Puts name and contact details right; nothing happens when the person has been erased.
  public void change(Transaction transaction, Person person) {
    var id = person.id().value();
    var changed =
        transaction
            .sql()
            .update(PERSON)
            .set(PERSON.NAME, person.name())
            .set(PERSON.NAME_WORDS, NameKey.words(person.name()))
            .set(PERSON.SURNAME_KEY, NameKey.surname(person.name()))
            .where(PERSON.AUTHORITY_ID.eq(transaction.authority().value()), PERSON.ID.eq(id))
            .execute();
    if (changed == 1) {
      transaction
          .sql()
          .deleteFrom(CONTACT)
          .where(CONTACT.AUTHORITY_ID.eq(transaction.authority().value()), CONTACT.PERSON_ID.eq(id))
          .execute();
      reachBy(transaction, id, person.contacts());
    }
  }

  /// Those of these people who have not been erased.
  public Map<PersonId, Person> find(Transaction transaction, Collection<PersonId> people) {
    var wanted = people.stream().map(PersonId::value).toList();
    var authority = transaction.authority().value();
    var contacts =
        transaction
            .sql()
            .selectFrom(CONTACT)
            .where(CONTACT.AUTHORITY_ID.eq(authority), CONTACT.PERSON_ID.in(wanted))
            .orderBy(CONTACT.PERSON_ID, CONTACT.ORDINAL)
            .fetchGroups(
                CONTACT.PERSON_ID,
                row -> new Contact(Contact.Kind.of(row.getKind()), row.getValue()));
    var found = new LinkedHashMap<PersonId, Person>();
    transaction
        .sql()
        .select(PERSON.ID, PERSON.NAME)
        .from(PERSON)
        .where(PERSON.AUTHORITY_ID.eq(authority), PERSON.ID.in(wanted))
        .forEach(row -> {
          var id = new PersonId(row.value1());
          found.put(
              id, new Person(id, row.value2(), contacts.getOrDefault(row.value1(), List.of())));
        });
    return found;
  }

  /// The names of those of these people who have not been erased.
  public Map<PersonId, String> names(Transaction transaction, Collection<PersonId> people) {
    var names = new LinkedHashMap<PersonId, String>();
    if (!people.isEmpty()) {
      transaction
          .sql()
          .select(PERSON.ID, PERSON.NAME)
          .from(PERSON)
          .where(
              PERSON.AUTHORITY_ID.eq(transaction.authority().value()),
              PERSON.ID.in(people.stream().map(PersonId::value).toList()))
          .forEach(row -> names.put(new PersonId(row.value1()), row.value2()));
    }
    return names;
  }

  /// People one of whose names begins with each of these words, in no order.
  ///
  /// @param words as somebody typed them; accents, case and apostrophes do not matter
  /// @param atMost how many are enough
  public List<PersonId> named(Transaction transaction, String words, int atMost) {
    var wanted = NameKey.words(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return transaction
        .sql()
        .fetch("select * from people.named(?, ?)", wanted, atMost)
        .map(row -> new PersonId(row.get(0, UUID.class)));
  }

  /// Erases somebody: the name and every way to reach them. What happened to them, and every
  /// figure, stays.
  ///
  /// @param actor the account that did it
  /// @return whether there was anything to erase
  public boolean erase(Transaction transaction, PersonId person, UUID actor) {
    var authority = transaction.authority().value();
    var erased =
        transaction
            .sql()
            .deleteFrom(PERSON)
            .where(PERSON.AUTHORITY_ID.eq(authority), PERSON.ID.eq(person.value()))
            .execute();
    if (erased == 1) {
      transaction
          .sql()
          .insertInto(ERASURE)
          .set(ERASURE.AUTHORITY_ID, authority)
          .set(ERASURE.PERSON_ID, person.value())
          .set(ERASURE.ERASED_AT, clock.instant().atOffset(ZoneOffset.UTC))
          .set(ERASURE.ACTOR, actor)
          .execute();
    }
    return erased == 1;
  }

  private static void reachBy(Transaction transaction, UUID person, List<Contact> contacts) {
    var rows = new ArrayList<ContactRecord>();
    for (int i = 0; i < contacts.size(); i++) {
      var row = transaction.sql().newRecord(CONTACT);
      row.setAuthorityId(transaction.authority().value());
      row.setPersonId(person);
      row.setOrdinal(i + 1);
      row.setKind(contacts.get(i).kind().stored());
      row.setValue(contacts.get(i).value());
      rows.add(row);
    }
    transaction.sql().batchInsert(rows).execute();
  }
}
