package heard.representations;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Entry;
import heard.casefile.Reason;
import heard.casefile.standing.Position;
import heard.ledger.VersionClash;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.record.Deciding;
import heard.record.Outcome;
import heard.representations.Cases.With;
import heard.representations.words.EventWords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Doing something on a case: a form, and what becomes of it. The form carries the command's id, so
/// that sending it twice counts once, and the version it showed, so that somebody else's change of
/// the same part is noticed.
@Controller
@May({Verb.RECORD, Verb.ALLOCATE, Verb.DECIDE_FINDING, Verb.SEND, Verb.ADJUDICATE})
class ActPage {

  private static final Code CHANGED = new Code("changed-meanwhile");

  /// Which field a reason of the core is about; what is not here is about the whole.
  private static final Map<String, String> FIELDS =
      Map.of(
          "not-yet", "on",
          "past-maximum", "on",
          "before-opening", "on",
          "before-last-given", "on",
          "not-told", "toldOn",
          "too-far", "newDate",
          "not-longer", "newDate",
          "no-such-ground", "ground",
          "reason-needed", "reason");

  private final Cases cases;
  private final Actions actions;
  private final CaseRecord record;

  ActPage(Cases cases, Actions actions, CaseRecord record) {
    this.cases = cases;
    this.actions = actions;
    this.record = record;
  }

  @GetMapping("/representations/{id}/do/{slug}")
  String ask(Actor actor, @PathVariable UUID id, @PathVariable String slug, Model model) {
    var action = action(actor, slug);
    var open = cases.open(actor, id, AsAt.NOW, With.TEXTS);
    var form = Form.empty();
    if (!action.fits(open)) {
      form.problem("", "This does not fit the case as it stands now. Its summary says what does");
    }
    return page(model, action, open, form, UUID.randomUUID());
  }

  @PostMapping("/representations/{id}/do/{slug}")
  String act(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam UUID command,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      Model model) {
    var action = action(actor, slug);
    var open = cases.open(actor, id, AsAt.NOW, With.TEXTS);
    var form = Form.of(typed);
    var asked = action.read(form, open);
    if (!form.isSound()) {
      return page(model, action, open, form, command);
    }
    Deciding deciding =
        (transaction, file) -> {
          var changed = changedSince(version, file, action, open);
          return changed.isEmpty()
              ? asked.decide(transaction, at(file, open))
              : new Decision.Refused(changed);
        };
    try {
      return switch (record.decide(
          actor, actor.authority(), new CaseId(id), new CommandId(command), deciding)) {
        case Outcome.Recorded _ -> "redirect:/representations/%s?done=%s".formatted(id, slug);
        case Outcome.Unchanged _ ->
            "redirect:/representations/%s?%s".formatted(id, CasePage.UNCHANGED);
        case Outcome.Already _ -> "redirect:/representations/%s?already=%s".formatted(id, slug);
        case Outcome.Refused(var reasons) -> {
          reasons.forEach(reason -> problem(form, reason, action, open));
          yield page(model, action, open, form, command);
        }
      };
    } catch (VersionClash _) {
      form.problem("", "Somebody else recorded on this case meanwhile; send it again");
      return page(model, action, open, form, command);
    }
  }

  private CaseAction action(Actor actor, String slug) {
    var action =
        actions.of(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!actor.may(action.verb())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return action;
  }

  private static Position at(CaseFile file, OpenCase open) {
    return Position.of(file, open.position().procedure(), open.position().calendar(), open.today());
  }

  /// What others recorded since the form was shown, if it is of the part the action is about.
  private static List<Reason> changedSince(
      int version, CaseFile file, CaseAction action, OpenCase open) {
    var words = new EventWords(open.labels(), file);
    var since =
        file.fates().keySet().stream()
            .filter(entry -> entry.version() > version)
            .map(Entry::event)
            .filter(event -> action.concerns(event, open))
            .map(words::say)
            .collect(Collectors.joining("; "));
    return since.isEmpty()
        ? List.of()
        : List.of(
            new Reason(
                CHANGED,
                "Since you opened this form somebody recorded: %s.".formatted(since),
                "If what you typed still holds, send it again."));
  }

  private static void problem(Form form, Reason reason, CaseAction action, OpenCase open) {
    var field = FIELDS.getOrDefault(reason.code().word(), "");
    var has = action.fields(open).stream().anyMatch(each -> each.name().equals(field));
    form.problem(has ? field : "", reason.because() + " " + reason.instead());
  }

  private static String page(
      Model model, CaseAction action, OpenCase open, Form form, UUID command) {
    model.addAttribute("head", CaseHead.of(open, "/do"));
    model.addAttribute("form", form);
    model.addAttribute("title", action.label(open));
    model.addAttribute(
        "fields", action.fields(open).stream().filter(FieldView::isToBeAsked).toList());
    model.addAttribute("command", command.toString());
    model.addAttribute("version", open.file().version());
    model.addAttribute("today", Dates.full(open.today()));
    return "representations/act";
  }
}
