package heard.representations;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.authority.Profile;
import heard.authority.Profiles;
import heard.casefile.CaseId;
import heard.casefile.decide.Receiving;
import heard.ledger.VersionClash;
import heard.papers.Papers;
import heard.people.People;
import heard.platform.NewIds;
import heard.platform.Walls;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.record.NextReference;
import heard.record.Outcome;
import heard.record.ReferenceTaken;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Logging a representation that has just come. The form carries the ids of the case and of the
/// command, so that sending it twice makes one.
@Controller
@May(Verb.RECORD)
class ReceivePage {

  /// The name under which the case page says that it was done.
  static final String DONE = "receive";

  private static final int TRIES = 5;

  private final CaseRecord record;
  private final Profiles profiles;
  private final People people;
  private final Papers papers;
  private final Walls walls;
  private final NewIds ids;
  private final InstantSource clock;

  ReceivePage(
      CaseRecord record,
      Profiles profiles,
      People people,
      Papers papers,
      Walls walls,
      NewIds ids,
      InstantSource clock) {
    this.record = record;
    this.profiles = profiles;
    this.people = people;
    this.papers = papers;
    this.walls = walls;
    this.ids = ids;
    this.clock = clock;
  }

  @GetMapping("/representations/new")
  String ask(Actor actor, Model model) {
    return page(model, arrival(actor), Form.empty(), ids.next(), UUID.randomUUID());
  }

  @PostMapping("/representations/new")
  String receive(
      Actor actor,
      @RequestParam UUID id,
      @RequestParam UUID command,
      @RequestParam Map<String, String> typed,
      Model model) {
    var arrival = arrival(actor);
    var form = Form.of(typed);
    var read = arrival.read(form);
    if (!form.isSound()) {
      return page(model, arrival, form, id, command);
    }
    try {
      return switch (record(actor, new CaseId(id), new CommandId(command), read)) {
        case Outcome.Recorded _, Outcome.Unchanged _ ->
            "redirect:/representations/%s?done=%s".formatted(id, DONE);
        case Outcome.Already _ -> "redirect:/representations/%s?already=%s".formatted(id, DONE);
        case Outcome.Refused(var reasons) -> {
          reasons.forEach(reason -> form.problem("", reason.because() + " " + reason.instead()));
          yield page(model, arrival, form, id, command);
        }
      };
    } catch (ReferenceTaken _) {
      form.problem(
          ArrivalForm.REFERENCE,
          read.reference().isPresent()
              ? "Another representation has this reference. Give it another, or leave it empty"
              : "Each reference that came next was taken before it could be given. Send it again,"
                  + " or type a reference of your own");
      return page(model, arrival, form, id, command);
    } catch (VersionClash _) {
      form.problem("", "Something else was recorded under this form meanwhile; send it again");
      return page(model, arrival, form, ids.next(), UUID.randomUUID());
    }
  }

  /// A reference that somebody else was given at the same moment is not the form's fault: it gets
  /// the one after.
  private Outcome record(Actor actor, CaseId id, CommandId command, ArrivalForm.Typed read) {
    for (int attempt = 1; ; attempt++) {
      try {
        return record.receive(
            actor,
            actor.authority(),
            id,
            command,
            (transaction, file) -> {
              var before = read.form().profile().references().before(read.received());
              var reference =
                  read.reference().orElseGet(() -> NextReference.after(transaction, before));
              return Receiving.receive(
                  file, read.arrival(transaction, people, papers, reference), today());
            });
      } catch (ReferenceTaken taken) {
        if (read.reference().isPresent() || attempt == TRIES) {
          throw taken;
        }
      }
    }
  }

  private ArrivalForm arrival(Actor actor) {
    Profile profile = walls.reading(actor.authority(), profiles::current);
    return new ArrivalForm(profile, today());
  }

  private LocalDate today() {
    return Dates.dayOf(clock.instant());
  }

  private static String page(Model model, ArrivalForm arrival, Form form, UUID id, UUID command) {
    model.addAttribute("form", form);
    model.addAttribute("fields", arrival.fields());
    model.addAttribute("id", id.toString());
    model.addAttribute("command", command.toString());
    return "representations/receive";
  }
}
