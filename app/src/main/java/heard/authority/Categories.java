package heard.authority;

import heard.procedure.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The categories of one scheme, in the authority's order.
public final class Categories {

  private final Scheme scheme;
  private final List<Category> all;
  private final Lexicon<Category> lexicon;

  Categories(Scheme scheme, List<Category> all) {
    this.scheme = scheme;
    this.all = List.copyOf(all);
    this.lexicon = new Lexicon<>(this.all, Category::code, Category::label, Category::words);
  }

  /// The scheme they belong to.
  public Scheme scheme() {
    return scheme;
  }

  /// All of them, those no longer chosen too.
  public List<Category> all() {
    return all;
  }

  /// Those that may be chosen on this day.
  public List<Category> on(LocalDate day) {
    return all.stream().filter(c -> c.inForce().on(day)).toList();
  }

  /// The category that somebody's word means: a label, a code or another word for it.
  public Optional<Category> find(String word) {
    return lexicon.find(word);
  }

  /// The category of this code.
  public Optional<Category> get(Code code) {
    return lexicon.get(code);
  }

  /// Those that stand for this value of the law.
  public List<Category> meaning(String lawValue) {
    return all.stream().filter(c -> lawValue.equals(c.lawValue())).toList();
  }

  /// Every word that means something here, for naming the nearest.
  public List<String> words() {
    return lexicon.words();
  }
}
