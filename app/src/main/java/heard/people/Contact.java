package heard.people;

import heard.procedure.Code;

/// A way to reach a person.
public record Contact(Kind kind, String value) {

  /// What kind of way.
  public enum Kind {
    EMAIL,
    TELEPHONE,
    POST,
    OTHER;

    String stored() {
      return Code.of(this).word();
    }

    static Kind of(String stored) {
      for (var kind : values()) {
        if (kind.stored().equals(stored)) {
          return kind;
        }
      }
      throw new IllegalStateException("No kind of contact is called " + stored);
    }
  }
}
