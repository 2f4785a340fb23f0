package heard.caselog;

import heard.access.Actor;
import heard.authority.Profile;
import heard.authority.Profiles;
import heard.authority.Scheme;
import heard.caselog.faults.Faults;
import heard.caselog.guess.SampledTable;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.MappingDocument;
import heard.caselog.mapping.MappingFile;
import heard.caselog.staging.Recognition;
import heard.platform.ExplainedFailure;
import heard.platform.pages.Form;
import jakarta.annotation.PreDestroy;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The mappings that people are making in the browser, and their way into the profile.
@Component
class MappingMaker {

  private static final String CATEGORIES = "categories.yaml";

  private final Imports imports;
  private final Profiles profiles;
  private final Desk<MappingDraft> desk;

  MappingMaker(Imports imports, Profiles profiles, InstantSource clock) {
    this.imports = imports;
    this.profiles = profiles;
    this.desk = new Desk<>(clock);
  }

  /// Begins with the files of a log.
  ///
  /// @throws heard.caselog.files.UnreadableFile if one can't be read
  /// @throws ExplainedFailure if there is no table in them
  MappingDraft begin(Actor actor, List<MultipartFile> files) {
    var given = GivenFiles.of(files);
    try {
      var tables = SampledTable.of(given.files());
      if (tables.isEmpty()) {
        throw new ExplainedFailure("No row of these files holds headings");
      }
      var draft = new MappingDraft(UUID.randomUUID(), actor, given, tables);
      draft.choose(form(actor, draft).guessed());
      desk.put(draft);
      return draft;
    } catch (RuntimeException e) {
      given.delete();
      throw e;
    }
  }

  /// The draft of that id, for whoever began it.
  Optional<MappingDraft> find(Actor actor, UUID id) {
    return desk.find(actor, id);
  }

  void forget(MappingDraft draft) {
    desk.remove(draft);
  }

  ColumnsForm form(Actor actor, MappingDraft draft) {
    var profile = imports.profile(actor);
    return new ColumnsForm(profile, known(profile), draft.tables());
  }

  /// Makes the mapping of what was chosen for the columns; what is wrong is said at its field.
  void choose(Actor actor, MappingDraft draft, Form form) {
    var profile = imports.profile(actor);
    var document = MappingDocument.of(mappingText(profile));
    form(actor, draft).into(document, form);
    if (form.isSound()) {
      read(profile, document.text());
      draft.made(document.text());
      draft.keep(unknown(actor, draft));
    }
  }

  /// The words of the log that its mapping does not know.
  List<UnknownWord> unknown(Actor actor, MappingDraft draft) {
    var mapping = read(imports.profile(actor), draft.text().orElseThrow());
    var looked = Recognition.of(draft.given().files(), mapping, new Faults(_ -> {}));
    return UnknownWord.in(looked.tables());
  }

  /// The mapping with the words chosen, as text.
  private static String with(MappingDraft draft) {
    var document = MappingDocument.of(draft.text());
    for (var meant : draft.meanings()) {
      if (!Targets.isNew(meant.meaning())) {
        document.word(meant.word().field(), meant.word().word(), meant.meaning());
      }
    }
    return document.text();
  }

  /// Puts the mapping into the profile, with the categories that are new: a version of it.
  ///
  /// @throws ExplainedFailure if the profile would have faults
  void save(Actor actor, MappingDraft draft) {
    var text = with(draft);
    profiles.revise(
        actor.authority(),
        files -> {
          var changed = new HashMap<String, String>();
          changed.put(Imports.MAPPING, text);
          var categories = files.getOrDefault(CATEGORIES, "");
          for (var made : draft.meanings()) {
            if (Targets.isNew(made.meaning())) {
              categories =
                  NewCategory.in(
                      categories,
                      scheme(made.word()),
                      made.word().word(),
                      Targets.law(made.meaning()));
            }
          }
          changed.put(CATEGORIES, categories);
          return changed;
        });
  }

  /// The mapping that the authority has now, as text; empty if it has none.
  Optional<String> inUse(Actor actor) {
    return mappingText(imports.profile(actor));
  }

  private static Scheme scheme(UnknownWord word) {
    return word.field().field().scheme().orElseThrow();
  }

  private static Optional<String> mappingText(Profile profile) {
    return profile.text(Imports.MAPPING).map(text -> text.text());
  }

  private static Optional<Mapping> known(Profile profile) {
    return mappingText(profile).map(text -> read(profile, text));
  }

  private static Mapping read(Profile profile, String text) {
    var faults = new heard.platform.yaml.Faults();
    return MappingFile.read(Imports.MAPPING, text, new ProfileTerms(profile), faults)
        .orElseThrow(() -> new ExplainedFailure(faults.say()));
  }

  /// Forgets those that have been kept long enough, and their files.
  void forgetOld() {
    desk.clear();
  }

  @PreDestroy
  void close() {
    desk.clearAll();
  }
}
