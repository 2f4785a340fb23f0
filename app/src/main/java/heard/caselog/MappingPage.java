package heard.caselog;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.caselog.MappingDraft.Meant;
import heard.caselog.files.UnreadableFile;
import heard.platform.ExplainedFailure;
import heard.platform.pages.Form;
import heard.platform.pages.UploadLimit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// A mapping made in the browser: give the files, say what their columns hold, say what their words
/// mean, save it into the profile.
@Controller
@May(Verb.MAP_LOG)
class MappingPage {

  private static final int WORDS_OF_PAGE = 400;

  private final MappingMaker maker;
  private final Imports imports;
  private final LogRuns runs;
  private final UploadLimit limit;

  MappingPage(MappingMaker maker, Imports imports, LogRuns runs, UploadLimit limit) {
    this.maker = maker;
    this.imports = imports;
    this.runs = runs;
    this.limit = limit;
  }

  /// @param saved whether somebody who may not import has just saved a mapping
  @GetMapping("/imports/mapping")
  String start(
      Actor actor,
      @RequestParam(name = "saved", defaultValue = "false") boolean saved,
      Model model) {
    model.addAttribute("saved", saved);
    return start(actor, model, Form.empty());
  }

  private String start(Actor actor, Model model, Form form) {
    model.addAttribute("form", form);
    model.addAttribute("limit", limit.says());
    model.addAttribute("hasMapping", maker.inUse(actor).isPresent());
    return "caselog/mappingStart";
  }

  @PostMapping("/imports/mapping")
  String give(
      Actor actor,
      @RequestParam(name = "files", required = false) List<MultipartFile> files,
      Model model) {
    var form = Form.empty();
    var given =
        files == null
            ? List.<MultipartFile>of()
            : files.stream().filter(f -> !f.isEmpty()).toList();
    if (given.isEmpty()) {
      form.problem("files", "Choose the files of the log");
      return start(actor, model, form);
    }
    try {
      return "redirect:/imports/mapping/" + maker.begin(actor, given).id();
    } catch (UnreadableFile | ExplainedFailure e) {
      form.problem("files", String.valueOf(e.getMessage()));
      return start(actor, model, form);
    }
  }

  @GetMapping("/imports/mapping.yaml")
  ResponseEntity<String> inUse(Actor actor) {
    return yaml(
        maker.inUse(actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  @GetMapping("/imports/mapping/{id}")
  String columns(Actor actor, @PathVariable UUID id, Model model) {
    var draft = find(actor, id);
    return columns(actor, draft, model, Form.of(draft.columns()));
  }

  private String columns(Actor actor, MappingDraft draft, Model model, Form form) {
    model.addAttribute("form", form);
    model.addAttribute("id", draft.id());
    model.addAttribute("tables", maker.form(actor, draft).shown(draft.columns()));
    return "caselog/mappingColumns";
  }

  @PostMapping("/imports/mapping/{id}")
  String choose(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    var draft = find(actor, id);
    var again = maker.form(actor, draft).guessedAgain(typed, draft.columns());
    draft.choose(again);
    var form = Form.of(again);
    if (typed.containsKey("again") || !again.equals(typed)) {
      return columns(actor, draft, model, form);
    }
    try {
      maker.choose(actor, draft, form);
    } catch (ExplainedFailure e) {
      form.problem("", String.valueOf(e.getMessage()));
    }
    return form.isSound()
        ? "redirect:/imports/mapping/%s/words".formatted(id)
        : columns(actor, draft, model, form);
  }

  @GetMapping("/imports/mapping/{id}/words")
  String words(Actor actor, @PathVariable UUID id, Model model) {
    var draft = find(actor, id);
    if (draft.text().isEmpty()) {
      return "redirect:/imports/mapping/" + id;
    }
    var words = asked(actor, draft, Map.of());
    var guesses = new HashMap<String, String>();
    words.shown().forEach(word -> guesses.put(word.id(), words.targets().guess(word)));
    return words(actor, draft, words, model, Form.of(guesses));
  }

  /// The words to be given a meaning on one page.
  ///
  /// @param more how many come after them
  private record Asked(List<UnknownWord> shown, int more, Targets targets) {}

  /// Those that were sent, be it a page sent again; else the next that nobody gave a meaning.
  private Asked asked(Actor actor, MappingDraft draft, Map<String, String> sent) {
    var unknown = maker.unknown(actor, draft);
    var open = unknown.stream().filter(word -> !draft.knows(word)).toList();
    var again = unknown.stream().filter(word -> sent.containsKey(word.id())).toList();
    var shown = again.isEmpty() ? open.stream().limit(WORDS_OF_PAGE).toList() : again;
    var here = new HashSet<>(shown);
    return new Asked(
        shown,
        Math.toIntExact(open.stream().filter(word -> !here.contains(word)).count()),
        new Targets(imports.profile(actor)));
  }

  private String words(Actor actor, MappingDraft draft, Asked asked, Model model, Form form) {
    model.addAttribute("form", form);
    model.addAttribute("id", draft.id());
    model.addAttribute("groups", WordGroup.of(asked.shown(), asked.targets()));
    model.addAttribute("more", asked.more());
    model.addAttribute("mayImport", actor.may(Verb.IMPORT));
    return "caselog/mappingWords";
  }

  @PostMapping("/imports/mapping/{id}/words")
  String save(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    var draft = find(actor, id);
    if (draft.text().isEmpty()) {
      return "redirect:/imports/mapping/" + id;
    }
    var asked = asked(actor, draft, typed);
    var form = Form.of(typed);
    var meanings = new ArrayList<Meant>();
    for (var word : asked.shown()) {
      meanings.add(new Meant(word, chosen(form, word, asked.targets())));
    }
    if (form.isSound()) {
      draft.mean(meanings);
      if (asked.more() > 0) {
        return "redirect:/imports/mapping/%s/words".formatted(id);
      }
      try {
        maker.save(actor, draft);
        return saved(actor, draft);
      } catch (ExplainedFailure e) {
        draft.unsay(meanings);
        form.problem("", String.valueOf(e.getMessage()));
      }
    }
    return words(actor, draft, asked, model, form);
  }

  private static String chosen(Form form, UnknownWord word, Targets targets) {
    var label = targets.label(word.field());
    return form.oneOf(
        word.id(),
        targets.of(word),
        word.needed()
            .map(rows ->
                "Choose what “%s” means: each %s row needs a %s, so it can’t be unknown"
                    .formatted(word.word(), rows.word(), label.toLowerCase(Locale.UK)))
            .orElseGet(() ->
                "Choose what “%s” means as %s"
                    .formatted(word.word(), label.toLowerCase(Locale.UK))));
  }

  /// Goes on to the import of the same files, for whoever may.
  private String saved(Actor actor, MappingDraft draft) {
    var files = draft.given().copy();
    maker.forget(draft);
    if (actor.may(Verb.IMPORT)) {
      return "redirect:/imports/runs/" + runs.look(actor, files).id();
    }
    files.delete();
    return "redirect:/imports/mapping?saved=true";
  }

  @GetMapping("/imports/mapping/{id}/mapping.yaml")
  ResponseEntity<String> download(Actor actor, @PathVariable UUID id) {
    return yaml(
        find(actor, id)
            .text()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private static ResponseEntity<String> yaml(String text) {
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mapping.yaml\"")
        .body(text);
  }

  private MappingDraft find(Actor actor, UUID id) {
    return maker
        .find(actor, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
