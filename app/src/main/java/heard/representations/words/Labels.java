package heard.representations.words;

import heard.authority.Category;
import heard.authority.OwnField;
import heard.authority.ProcedureInUse;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.authority.Service;
import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.stage.StageFile;
import heard.procedure.Code;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An authority's own words for codes. A code it no longer has a word for is shown as it is.
///
/// @param procedure the one the case runs under, for the names of its stages
public record Labels(Profile profile, Optional<ProcedureInUse> procedure) {

  /// The authority's word for a category.
  public String of(Scheme scheme, @Nullable Code code) {
    return code == null
        ? "not known"
        : profile.categories(scheme).get(code).map(Category::label).orElse(plain(code));
  }

  /// The authority's name for a service or team.
  public String service(@Nullable Code code) {
    return code == null
        ? "not known"
        : profile.services().get(code).map(Service::label).orElse(plain(code));
  }

  /// The authority's name for a procedure.
  public String procedure(Code id) {
    return profile.procedure(id).map(ProcedureInUse::label).orElse(plain(id));
  }

  /// Where an element goes, by the authority's name for it.
  public String route(Code code) {
    return profile.route(code).orElse(plain(code));
  }

  /// The authority's name for a stage of the procedure the case runs under.
  public String stage(Code id) {
    return procedure.map(p -> p.stageLabel(id)).orElse(plain(id));
  }

  /// What a stage of this case is called, by its number when the procedure does not say.
  public String stage(CaseFile file, int ordinal) {
    return file.stage(ordinal)
        .flatMap(StageFile::opened)
        .map(Fact::event)
        .map(opened -> stage(opened.id()))
        .orElse("stage " + ordinal);
  }

  /// What a field of the authority's own is called.
  public String field(Code id) {
    return profile.field(id).map(OwnField::label).orElse(plain(id));
  }

  /// The word for a value of a field of the authority's own.
  public String value(Code field, Code value) {
    return profile
        .field(field)
        .flatMap(f -> f.value(value))
        .map(Category::label)
        .orElse(plain(value));
  }

  /// A code as words, for want of better ones.
  public static String plain(Code code) {
    return code.word().replace('-', ' ');
  }
}
