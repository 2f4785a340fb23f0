package heard.authority;

import heard.casefile.retention.RetentionSchedule;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An authority as its profile describes it. Immutable.
///
/// @param id the authority's code
/// @param name as shown to people
/// @param accent the colour of its pages, as `#1d70b8`
/// @param digest SHA-256 over all its files, in hexadecimal: its version
/// @param procedures those in use, in its order
/// @param references how it numbers what it logs
/// @param refusedAs the kind under which it counts what it refused; null: that stays what it was
/// @param closures when its offices are shut
/// @param fields what it records besides
/// @param figures what it knows from outside the cases
/// @param retention how long it keeps which cases
/// @param texts the files that other parts read: `reports/….md` and `log/….yaml`
public record Profile(
    Code id,
    String name,
    String accent,
    String digest,
    Services services,
    Map<Scheme, Categories> categories,
    List<ProcedureInUse> procedures,
    References references,
    @Nullable Code refusedAs,
    List<Closure> closures,
    List<OwnField> fields,
    List<OutsideFigure> figures,
    RetentionSchedule retention,
    List<ProfileText> texts) {

  /// Copies the collections; a scheme the profile does not name is empty.
  public Profile {
    var whole = new EnumMap<Scheme, Categories>(Scheme.class);
    for (var scheme : Scheme.values()) {
      whole.put(scheme, categories.getOrDefault(scheme, new Categories(scheme, List.of())));
    }
    categories = whole;
    procedures = List.copyOf(procedures);
    closures = List.copyOf(closures);
    fields = List.copyOf(fields);
    figures = List.copyOf(figures);
    texts = List.copyOf(texts);
  }

  @Override
  public Map<Scheme, Categories> categories() {
    return Map.copyOf(categories);
  }

  /// The closures that have a day in common with those from one to another.
  public List<Closure> closures(LocalDate first, LocalDate last) {
    return closures.stream().filter(closure -> closure.touches(first, last)).toList();
  }

  /// The categories of a scheme.
  public Categories categories(Scheme scheme) {
    return categories.getOrDefault(scheme, new Categories(scheme, List.of()));
  }

  /// The procedure of this id, if the authority uses it.
  public Optional<ProcedureInUse> procedure(Code id) {
    return procedures.stream().filter(p -> p.procedure().id().equals(id)).findFirst();
  }

  /// What the authority calls where an element goes: a procedure in use, else a category.
  public Optional<String> route(Code code) {
    return procedure(code)
        .map(ProcedureInUse::label)
        .or(() -> categories(Scheme.ROUTE).get(code).map(Category::label));
  }

  /// The field of its own of this id.
  public Optional<OwnField> field(Code id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }

  /// The procedure that somebody's word means: a label, an id or another word for it.
  public Optional<ProcedureInUse> findProcedure(String word) {
    return new Lexicon<>(
            procedures, p -> p.procedure().id(), ProcedureInUse::label, ProcedureInUse::words)
        .find(word);
  }

  /// The text of a file.
  ///
  /// @param path inside the folder, with slashes: `log/mapping.yaml`
  public Optional<ProfileText> text(String path) {
    return texts.stream().filter(t -> t.path().equals(path)).findFirst();
  }
}
