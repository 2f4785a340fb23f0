package heard.caselog.mapping;

/// The words that an authority has for a field of itself, without any mapping.
public final class FieldWords {

  private FieldWords() {}

  public static Words of(Field field, Terms terms) {
    return Words.of(new Meanings(terms).own(field));
  }
}
