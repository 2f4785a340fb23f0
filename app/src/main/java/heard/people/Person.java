package heard.people;

import heard.casefile.PersonId;
import java.util.List;

/// A person as the office knows them.
public record Person(PersonId id, String name, List<Contact> contacts) {

  /// Copies the list.
  public Person {
    contacts = List.copyOf(contacts);
  }
}
