package heard.caselog;

import heard.authority.Category;
import heard.authority.ProcedureInUse;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.authority.Service;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.Terms;
import heard.caselog.mapping.Value.StageNamed;
import heard.procedure.Code;
import heard.procedure.Stage;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of an authority, from its profile.
record ProfileTerms(Profile profile) implements Terms {

  @Override
  public Map<String, Code> categories(Scheme scheme) {
    var words = new LinkedHashMap<String, Code>();
    for (Category category : profile.categories(scheme).all()) {
      put(words, category.label(), category.words(), category.code());
    }
    if (scheme == Scheme.ROUTE) {
      procedures().forEach(words::putIfAbsent);
    }
    return words;
  }

  @Override
  public Map<String, Code> services() {
    var words = new LinkedHashMap<String, Code>();
    for (Service service : profile.services().all()) {
      put(words, service.label(), service.words(), service.code());
    }
    return words;
  }

  @Override
  public Map<String, Code> procedures() {
    var words = new LinkedHashMap<String, Code>();
    for (ProcedureInUse procedure : profile.procedures()) {
      put(words, procedure.label(), procedure.words(), procedure.procedure().id());
    }
    return words;
  }

  @Override
  public Collection<Code> stages(Code procedure) {
    return profile
        .procedure(procedure)
        .map(used -> used.procedure().stages().stream().map(Stage::id).toList())
        .orElse(List.of());
  }

  @Override
  public Map<String, OwnTerms> fields() {
    var fields = new LinkedHashMap<String, OwnTerms>();
    for (var field : profile.fields()) {
      var words = new LinkedHashMap<String, Code>();
      field.values().forEach(v -> put(words, v.label(), v.words(), v.code()));
      var rows =
          switch (field.of()) {
            case REPRESENTATION -> Set.of(RowKind.REPRESENTATION);
            case STAGE -> Set.of(RowKind.STAGE, RowKind.REPRESENTATION);
            case ELEMENT -> Set.of(RowKind.ELEMENT);
          };
      fields.put(field.id().word(), new OwnTerms(rows, words));
    }
    return fields;
  }

  @Override
  public Map<String, Code> figures() {
    var words = new LinkedHashMap<String, Code>();
    profile.figures().forEach(figure -> put(words, figure.label(), figure.words(), figure.id()));
    return words;
  }

  @Override
  public Map<String, StageNamed> stageWords() {
    var words = new LinkedHashMap<String, StageNamed>();
    var ambiguous = new HashSet<String>();
    for (var procedure : profile.procedures()) {
      for (var stage : procedure.stages()) {
        var named = new StageNamed(procedure.procedure().id(), stage.stage());
        var all = new HashSet<>(stage.words());
        all.add(stage.label());
        for (var word : all) {
          var other = words.putIfAbsent(Plain.of(word), named);
          if (other != null && !other.equals(named)) {
            ambiguous.add(Plain.of(word));
          }
        }
      }
    }
    words.keySet().removeAll(ambiguous);
    return words;
  }

  private static void put(Map<String, Code> words, String label, List<String> others, Code code) {
    words.putIfAbsent(label, code);
    others.forEach(word -> words.putIfAbsent(word, code));
    words.putIfAbsent(code.word(), code);
  }
}
