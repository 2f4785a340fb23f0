package heard.representations;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.authority.Scheme;
import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.CorrectionEvent.EventCorrected;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.Decision;
import heard.casefile.Entry;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.Happening;
import heard.casefile.PersonId;
import heard.casefile.Reason;
import heard.casefile.decide.Correcting;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Points.FindingMade;
import heard.ledger.VersionClash;
import heard.people.People;
import heard.platform.pages.Choice;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.record.Outcome;
import heard.representations.words.EventWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Putting an entry of the record right: it happened on another day, it should say something else,
/// or it should not be there. The entry stays to be seen beside its correction.
@Controller
@May(Verb.CORRECT)
class CorrectPage {

  /// The name under which the case page says that it was done.
  static final String DONE = "correct";

  private static final List<Choice> REASONS =
      List.of(
          Choice.of("recorded-on-wrong-case", "It belongs to another case"),
          Choice.of("recorded-twice", "It was recorded twice"),
          Choice.of("did-not-happen", "It did not happen"));

  private static final Reason CHANGED =
      new Reason(
          new Code("changed-meanwhile"),
          "Since you opened this form somebody corrected this entry.",
          "Look at the timeline; if what you typed still holds, send it again.");

  private final Cases cases;
  private final CaseRecord record;
  private final People people;

  CorrectPage(Cases cases, CaseRecord record, People people) {
    this.cases = cases;
    this.record = record;
    this.people = people;
  }

  @GetMapping("/representations/{id}/correct/{entry}")
  String ask(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, Model model) {
    var open = cases.open(actor, id, AsAt.NOW);
    var wrong = find(open.file(), entry);
    return page(model, open, wrong, Form.of(Map.of("name", name(open, wrong))), UUID.randomUUID());
  }

  @PostMapping("/representations/{id}/correct/{entry}")
  String correct(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @RequestParam UUID command,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      Model model) {
    var open = cases.open(actor, id, AsAt.NOW);
    var wrong = find(open.file(), entry);
    var form = Form.of(typed);
    var how = form.oneOf("how", ways(open, wrong), "Choose what was wrong");
    var day = how.equals("day") ? form.requiredDate("day", "Date it happened") : none();
    day.filter(open.today()::isBefore)
        .ifPresent(_ ->
            form.problem(
                "day",
                "The date must be today, %s, or earlier".formatted(Dates.full(open.today()))));
    var value =
        how.equals("value")
            ? form.oneOf("value", values(open, wrong), "Choose what it should say")
            : "";
    var reason =
        how.equals("strike")
            ? form.oneOf("reason", REASONS, "Choose why it should not be there")
            : "";
    var name = how.equals("name") ? form.text("name") : "";
    if (name.length() > ArrivalForm.LONGEST_NAME) {
      form.problem(
          "name", "A name can have %d characters: shorten it".formatted(ArrivalForm.LONGEST_NAME));
    }
    if (!form.isSound()) {
      return page(model, open, wrong, form, command);
    }
    var correction = new Correction(how, day, value.isEmpty() ? reason : value, name);
    try {
      return switch (record.decide(
          actor,
          actor.authority(),
          new CaseId(id),
          new CommandId(command),
          (transaction, file) ->
              isChangedSince(version, file, wrong)
                  ? new Decision.Refused(List.of(CHANGED))
                  : correction.decide(
                      file, wrong, open, other -> people.add(transaction, other, List.of())))) {
        case Outcome.Recorded _ -> "redirect:/representations/%s?done=%s".formatted(id, DONE);
        case Outcome.Unchanged _ ->
            "redirect:/representations/%s?%s".formatted(id, CasePage.UNCHANGED);
        case Outcome.Already _ -> "redirect:/representations/%s?already=%s".formatted(id, DONE);
        case Outcome.Refused(var reasons) -> {
          reasons.forEach(each -> form.problem("", each.because() + " " + each.instead()));
          yield page(model, open, wrong, form, command);
        }
      };
    } catch (VersionClash _) {
      form.problem("", "Somebody else recorded on this case meanwhile; send it again");
      return page(model, open, wrong, form, command);
    }
  }

  /// What is asked for.
  ///
  /// @param how one of the ways: day, value, name, strike
  /// @param word the value, or the reason for striking it out
  /// @param name empty where it is not known
  private record Correction(String how, Optional<LocalDate> day, String word, String name) {

    /// @param keeping keeps a new name with the people
    Decision decide(CaseFile file, Entry wrong, OpenCase open, Function<String, PersonId> keeping) {
      var today = open.today();
      return switch (how) {
        case "name" ->
            Correcting.correct(
                file, wrong.id(), new Happening(wrong.on(), named(wrong, open, keeping)), today);
        case "strike" -> Correcting.strikeOut(file, wrong.id(), new Code(word), today);
        case "day" ->
            Correcting.correct(
                file, wrong.id(), Happening.on(day.orElse(today), content(wrong)), today);
        default ->
            Correcting.correct(
                file,
                wrong.id(),
                new Happening(wrong.on(), saying(content(wrong), new Code(word))),
                today);
      };
    }

    private Event named(Entry wrong, OpenCase open, Function<String, PersonId> keeping) {
      var event = content(wrong);
      return name.equals(CorrectPage.name(open, wrong))
          ? event
          : NamedPerson.in(event)
              .map(named -> named.as(name.isEmpty() ? null : keeping.apply(name)))
              .orElse(event);
    }
  }

  /// The name that an entry gives; empty where it gives none.
  private static String name(OpenCase open, Entry wrong) {
    return NamedPerson.in(content(wrong)).flatMap(named -> open.name(named.person())).orElse("");
  }

  /// Whether somebody put this entry right, or struck it out, since the form was shown.
  private static boolean isChangedSince(int version, CaseFile file, Entry wrong) {
    return file.fates().keySet().stream()
        .filter(entry -> entry.version() > version)
        .anyMatch(entry ->
            switch (entry.event()) {
              case EventCorrected(var replaces, _) -> replaces.equals(wrong.id());
              case EventStruckOut(var replaces, _) -> replaces.equals(wrong.id());
              case Event _ -> false;
            });
  }

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }

  private static Entry find(CaseFile file, UUID entry) {
    return file.fates().keySet().stream()
        .filter(each -> each.id().equals(new EventId(entry)))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /// What an entry says; of a correction, what it says instead.
  private static Event content(Entry entry) {
    return entry.event() instanceof EventCorrected corrected ? corrected.by() : entry.event();
  }

  /// The same event with another value, where it has one that can be chosen.
  private static Event saying(Event event, Code value) {
    return switch (event) {
      case FindingMade made -> new FindingMade(made.stage(), made.element(), value);
      case OverallOutcomeSet set -> new OverallOutcomeSet(set.stage(), value, set.reason());
      case RepresentativeNamed named -> new RepresentativeNamed(named.person(), value);
      case Event other -> other;
    };
  }

  private static List<Choice> values(OpenCase open, Entry wrong) {
    return switch (content(wrong)) {
      case FindingMade _ -> choices(open, Scheme.FINDING);
      case OverallOutcomeSet _ -> choices(open, Scheme.OVERALL_OUTCOME);
      case RepresentativeNamed _ -> choices(open, Scheme.REPRESENTATIVE);
      case Event _ -> List.of();
    };
  }

  private static List<Choice> choices(OpenCase open, Scheme scheme) {
    return open.labels().profile().categories(scheme).all().stream()
        .map(each -> Choice.of(each.code().word(), each.label()))
        .toList();
  }

  private static List<Choice> ways(OpenCase open, Entry wrong) {
    var ways = new ArrayList<Choice>();
    ways.add(Choice.of("day", "It happened on another day"));
    if (!values(open, wrong).isEmpty()) {
      ways.add(Choice.of("value", "It should say something else"));
    }
    if (NamedPerson.in(content(wrong)).isPresent()) {
      ways.add(Choice.of("name", "The name is another"));
    }
    ways.add(Choice.of("strike", "It should not be there"));
    return ways;
  }

  private static String page(Model model, OpenCase open, Entry wrong, Form form, UUID command) {
    var words = new EventWords(open.labels(), open.file());
    model.addAttribute("head", CaseHead.of(open, "/timeline"));
    model.addAttribute("form", form);
    model.addAttribute("says", words.say(content(wrong)));
    model.addAttribute(
        "recorded",
        "%s, recorded on %s"
            .formatted(
                wrong.on().exactly().map(Dates::full).orElse("on a day that is not known exactly"),
                Dates.full(Dates.dayOf(wrong.recordedAt()))));
    model.addAttribute("ways", ways(open, wrong));
    model.addAttribute("values", values(open, wrong));
    model.addAttribute("names", NamedPerson.in(content(wrong)).isPresent());
    model.addAttribute("reasons", REASONS);
    model.addAttribute("entry", wrong.id().value().toString());
    model.addAttribute("command", command.toString());
    model.addAttribute("version", open.file().version());
    return "representations/correct";
  }
}
