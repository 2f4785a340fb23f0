package heard.casefile.decide;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.defined;
import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.found;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.person;
import static heard.casefile.Acts.received;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.responded;
import static heard.casefile.Acts.responseArrived;
import static heard.casefile.Acts.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.CaseFile;
import heard.casefile.Cases;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.PaperRef;
import heard.casefile.Reference;
import heard.casefile.investigation.InvestigationEvent.Adjudicated;
import heard.casefile.investigation.InvestigationEvent.IndependentPersonAppointed;
import heard.casefile.investigation.InvestigationEvent.IndependentReportReceived;
import heard.casefile.investigation.InvestigationEvent.InvestigatorAppointed;
import heard.casefile.investigation.InvestigationEvent.InvestigatorReportReceived;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintAgreed;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReturned;
import heard.casefile.panel.PanelEvent.HearingNotAttended;
import heard.casefile.panel.PanelEvent.IndependentPersonConsulted;
import heard.casefile.panel.PanelEvent.PanelArranged;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.reception.ReceptionEvent.ComplimentPaid;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.reception.ReceptionEvent.SafeguardingConcernRaised;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.casefile.stage.Course.MeetingHeld;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StagePassedOver;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.standing.Position;
import heard.casefile.standing.Standing;
import heard.procedure.Code;
import heard.procedure.Specimens;
import heard.procedure.StageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks every edge of the state graph: from a state, by a command or by something that happened,
/// to the next state.
class StateGraphTest {

  /// One edge.
  ///
  /// @param what the edge in words
  /// @param day today, on which the step is taken
  record Edge(
      String what,
      Cases from,
      String state,
      String day,
      Function<Position, Decision> step,
      String to) {
    @Override
    public String toString() {
      return "%s: %s to %s".formatted(what, state, to);
    }
  }

  static final PaperRef REASONS = new PaperRef(new UUID(5, 5), "00");
  static final Code COURT = new Code("court");

  static Stream<Edge> edges() {
    return Stream.of(beginning(), stageOne(), stageTwo(), stageThree(), otherStages(), endings())
        .flatMap(List::stream);
  }

  private static List<Edge> beginning() {
    return List.of(
        edge(
            "received",
            new Cases(),
            "not-received",
            "2026-02-02",
            at -> Receiving.receive(at.file(), arrival("2026-02-02"), at.today()),
            "received"),
        edge(
            "a concern put right the same day",
            new Cases().on("2026-02-02", received()),
            "received",
            "2026-02-02",
            at -> Ending.close(at, Ending.Why.RESOLVED_INFORMALLY, at.today()),
            "closed-informally"),
        edge(
            "reopened with its original receipt",
            new Cases()
                .on("2026-02-02", received(), new RepresentationClosed(new Code("informal"))),
            "closed-informally",
            "2026-02-09",
            at -> Accepting.reopen(at, null, at.today()),
            "received"),
        edge(
            "a procedure is chosen",
            new Cases().on("2026-02-02", received()),
            "received",
            "2026-02-03",
            at -> Accepting.choose(at, Specimens.STATUTORY, at.today()),
            "screened"),
        edge(
            "eligible",
            screened(),
            "screened",
            "2026-02-03",
            at -> Opening.open(at, 1, at.today()),
            "answering"),
        edge(
            "ineligible",
            screened(),
            "screened",
            "2026-02-03",
            at -> Accepting.refuse(at, new Code("not-eligible"), List.of(), REASONS, at.today()),
            "refused"),
        edge(
            "out of scope, to another procedure",
            screened(),
            "screened",
            "2026-02-03",
            at -> Accepting.redirect(at, new Code("corporate"), List.of(), at.today()),
            "redirected"),
        edge(
            "prejudice to proceedings",
            screened(),
            "screened",
            "2026-02-03",
            at -> Accepting.suspend(at, COURT, List.of(), REASONS, at.today()),
            "suspended"),
        edge(
            "put again after the proceedings",
            screened().on("2026-02-03", suspended()),
            "suspended",
            "2026-06-15",
            at -> Accepting.resubmit(at, List.of(), at.today()),
            "screened"),
        edge(
            "a compliment asks for nothing",
            new Cases().on("2026-02-02", received()),
            "received",
            "2026-02-02",
            happens(new ComplimentPaid(new Code("family"))),
            "noted"));
  }

  private static List<Edge> stageOne() {
    return List.of(
        edge(
            "proceedings start midway, for one element",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Accepting.suspend(at, COURT, List.of(1), REASONS, at.today()),
            "answering"),
        edge(
            "proceedings start midway, for all of it",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Accepting.suspend(at, COURT, List.of(), REASONS, at.today()),
            "suspended"),
        edge(
            "both agree to leave out stage 1",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Opening.passOver(at, 1, at.today()),
            "stage-requested"),
        edge(
            "and stage 2 opens without a request",
            atOne().on("2026-02-09", new StagePassedOver(1)),
            "stage-requested",
            "2026-02-09",
            at -> Opening.open(at, 2, at.today()),
            "scoping"),
        edge(
            "extended on day 10",
            atOne(),
            "answering",
            "2026-02-16",
            at -> Extending.extend(at, 1, moreTime("2026-02-16", null)),
            "answering-longer"),
        edge(
            "day 20 passes",
            atOne(),
            "answer-overdue",
            "2026-03-03",
            happens(new MeetingHeld(1, null)),
            "answer-overdue"),
        edge(
            "day 20 passes although extended",
            atOne().on("2026-02-16", extended(1, "2026-02-16", null)),
            "answer-overdue",
            "2026-03-03",
            at -> Extending.agreeToWait(at, 1, day("2026-03-13"), at.today()),
            "answer-overdue"),
        edge(
            "a meeting changes nothing",
            atOne(),
            "answering",
            "2026-02-09",
            happens(new MeetingHeld(1, null)),
            "answering"),
        edge(
            "a safeguarding concern changes nothing",
            atOne(),
            "answering",
            "2026-02-09",
            happens(new SafeguardingConcernRaised()),
            "answering"),
        edge(
            "answered",
            atOne().on("2026-02-12", found(1, 1, "upheld")),
            "answering",
            "2026-02-13",
            at -> Responding.respond(at, 1, null, at.today()),
            "answered"),
        edge(
            "answered late",
            atOne().on("2026-02-12", found(1, 1, "upheld")),
            "answer-overdue",
            "2026-03-10",
            at -> Responding.respond(at, 1, null, at.today()),
            "answered"),
        edge(
            "content with the answer",
            oneAnswered(),
            "answered",
            "2026-03-20",
            at -> Ending.close(at, Ending.Why.ANSWERED, at.today()),
            "closed-answered"),
        edge(
            "stage 2 asked for in time",
            oneAnswered(),
            "answered",
            "2026-02-20",
            at -> Opening.request(at, 2, at.today()),
            "stage-requested"),
        edge(
            "stage 2 asked for when stage 1 is out of time",
            atOne(),
            "answer-overdue",
            "2026-03-03",
            at -> Opening.request(at, 2, at.today()),
            "stage-requested"),
        edge(
            "and opened without any outcome",
            atOne().on("2026-03-03", requested(2)),
            "stage-requested",
            "2026-03-03",
            at -> Opening.open(at, 2, at.today()),
            "scoping"),
        edge(
            "stage 2 opens on a timely request",
            oneAnswered().on("2026-02-20", requested(2)),
            "stage-requested",
            "2026-02-23",
            at -> Opening.open(at, 2, at.today()),
            "scoping"),
        edge(
            "a late request is taken up",
            oneAnswered().on("2026-04-20", requested(2)),
            "stage-requested",
            "2026-04-21",
            at -> Opening.considerLateRequest(at, 2, true, null, at.today()),
            "stage-requested"),
        edge(
            "a late request is refused on its facts",
            oneAnswered().on("2026-04-20", requested(2)),
            "stage-requested",
            "2026-04-21",
            at -> Opening.considerLateRequest(at, 2, false, REASONS, at.today()),
            "stage-refused"),
        edge(
            "reopened after its response",
            oneAnswered(),
            "answered",
            "2026-02-20",
            at -> Responding.reopen(at, 1, null, at.today()),
            "answering"));
  }

  private static List<Edge> stageTwo() {
    return List.of(
        edge(
            "the statement of complaint is agreed",
            atTwo(),
            "scoping",
            "2026-02-23",
            at -> Investigating.agreeStatement(at, 2, null, at.today()),
            "investigating"),
        edge(
            "the statement is settled without agreement",
            atTwo(),
            "scoping",
            "2026-02-23",
            at -> Investigating.setStatement(at, 2, null, at.today()),
            "investigating"),
        edge(
            "a related point is added",
            investigating(),
            "investigating",
            "2026-03-02",
            at -> Investigating.amendStatement(at, 2, null, at.today()),
            "investigating"),
        edge(
            "25 days cannot be met",
            investigating(),
            "investigating",
            "2026-03-09",
            at -> Extending.extend(at, 2, moreTime("2026-03-09", "2026-05-07")),
            "investigating-longer"),
        edge(
            "both reports are in",
            investigating().on("2026-03-02", new InvestigatorReportReceived(2, null)),
            "investigating",
            "2026-03-03",
            happens(new IndependentReportReceived(2, null)),
            "adjudicating"),
        edge(
            "the report is sent back",
            reported(),
            "adjudicating",
            "2026-03-10",
            at -> Investigating.returnReport(at, 2, null, at.today()),
            "investigating"),
        edge(
            "adjudicated, the response yet to be sent",
            reported(),
            "adjudicating",
            "2026-03-10",
            at -> Investigating.adjudicate(at, 2, null, at.today()),
            "adjudicating"),
        edge(
            "day 65 passes",
            investigating(),
            "investigation-overdue",
            "2026-05-08",
            happens(new MeetingHeld(2, null)),
            "investigation-overdue"),
        edge(
            "answered",
            adjudicated(),
            "adjudicating",
            "2026-03-12",
            at -> Responding.respond(at, 2, null, at.today()),
            "adjudicated"),
        edge(
            "early referral to the Ombudsman",
            twoAnswered(),
            "adjudicated",
            "2026-03-16",
            at -> Ending.referEarly(at, true, true, true, at.today()),
            "adjudicated"),
        edge(
            "and it is there",
            twoAnswered(),
            "adjudicated",
            "2026-03-17",
            happens(new OmbudsmanReferred(null)),
            "with-ombudsman"),
        edge(
            "stage 3 asked for",
            twoAnswered(),
            "adjudicated",
            "2026-03-20",
            at -> Opening.request(at, 3, at.today()),
            "stage-requested"));
  }

  private static List<Edge> stageThree() {
    return List.of(
        edge(
            "stage 3 opens",
            twoAnswered().on("2026-03-20", requested(3)),
            "stage-requested",
            "2026-03-20",
            at -> Opening.open(at, 3, at.today()),
            "panel-requested"),
        edge(
            "a member is appointed",
            atThree(),
            "panel-requested",
            "2026-03-25",
            at -> Empanelling.appoint(at, 3, person(7), false, Independence.CLEAR, at.today()),
            "panel-requested"),
        edge(
            "the day is fixed",
            withPanel(),
            "panel-requested",
            "2026-03-27",
            at -> Empanelling.arrange(at, 3, day("2026-04-28"), at.today()),
            "panel-fixed"),
        edge(
            "the panel sits",
            withPanel().on("2026-03-27", new PanelArranged(3, day("2026-04-28"))),
            "panel-fixed",
            "2026-04-28",
            happens(new PanelHeld(3, 3)),
            "panel-heard"),
        edge(
            "the complainant does not come, and the panel ends it",
            withPanel()
                .on("2026-03-27", new PanelArranged(3, day("2026-04-28")))
                .on(
                    "2026-04-28",
                    new HearingNotAttended(3),
                    new DispositionMade(3, null, new Code("withdrawn"))),
            "panel-fixed",
            "2026-04-29",
            at -> Ending.closeStage(at, 3, new Code("not-attended"), at.today()),
            "stage-ended"),
        edge(
            "its report arrives",
            withPanel().on("2026-04-28", new PanelHeld(3, 3)),
            "panel-heard",
            "2026-05-05",
            happens(new PanelReportReceived(3)),
            "panel-reported"),
        edge(
            "answered",
            withPanel()
                .on("2026-04-28", new PanelHeld(3, 3))
                .on("2026-05-05", new PanelReportReceived(3))
                .on("2026-05-12", new IndependentPersonConsulted(3)),
            "panel-reported",
            "2026-05-20",
            at -> Responding.respond(at, 3, null, at.today()),
            "panel-answered"),
        edge(
            "to the Ombudsman after all stages",
            withPanel().on("2026-05-20", responded(3)),
            "panel-answered",
            "2026-06-01",
            happens(new OmbudsmanReferred(new Code("investigation"))),
            "with-ombudsman"));
  }

  private static List<Edge> otherStages() {
    return List.of(
        edge(
            "a review begins",
            atOther(StageKind.INTERNAL_REVIEW),
            "reviewing",
            "2026-02-03",
            happens(new MeetingHeld(1, null)),
            "reviewing"),
        edge(
            "a review takes longer",
            atOther(StageKind.INTERNAL_REVIEW),
            "reviewing",
            "2026-02-10",
            at -> Extending.extend(at, 1, moreTime("2026-02-10", null)),
            "reviewing-longer"),
        edge(
            "a review is out of time",
            atOther(StageKind.INTERNAL_REVIEW),
            "review-overdue",
            "2026-03-03",
            happens(new MeetingHeld(1, null)),
            "review-overdue"),
        edge(
            "a review is answered",
            atOther(StageKind.INTERNAL_REVIEW).on("2026-02-10", found(1, 1, "upheld")),
            "reviewing",
            "2026-02-12",
            at -> Responding.respond(at, 1, null, at.today()),
            "reviewed"),
        edge(
            "an enquiry is open",
            atOther(StageKind.PLAIN_REPLY),
            "replying",
            "2026-02-03",
            happens(new MeetingHeld(1, null)),
            "replying"),
        edge(
            "an enquiry is out of time",
            atOther(StageKind.PLAIN_REPLY),
            "reply-overdue",
            "2026-03-03",
            happens(new MeetingHeld(1, null)),
            "reply-overdue"),
        edge(
            "an enquiry is answered",
            atOther(StageKind.PLAIN_REPLY)
                .on("2026-02-10", new DispositionMade(1, 1, new Code("settled"))),
            "replying",
            "2026-02-12",
            at -> Responding.respond(at, 1, null, at.today()),
            "replied"),
        edge(
            "a stage at the Ombudsman",
            atOther(StageKind.OMBUDSMAN),
            "with-ombudsman",
            "2026-02-12",
            happens(new OmbudsmanReferred(null)),
            "with-ombudsman"));
  }

  private static List<Edge> endings() {
    return List.of(
        edge(
            "withdrawn",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Ending.withdraw(at, true, at.today()),
            "closed-withdrawn"),
        edge(
            "not engaging, once answered",
            oneAnswered(),
            "answered",
            "2026-03-20",
            at -> Ending.close(at, Ending.Why.NOT_ENGAGING, at.today()),
            "closed-not-engaging"),
        edge(
            "sensitive, at any point",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Ending.close(at, Ending.Why.SENSITIVE, at.today()),
            "closed-sensitive"),
        edge(
            "recorded as closed though never answered",
            atOne(),
            "answering",
            "2026-02-09",
            happens(new RepresentationClosed(null)),
            "closed-unanswered"),
        edge(
            "the Ombudsman has it while a stage goes on",
            atOne(),
            "answering",
            "2026-02-09",
            happens(new OmbudsmanReferred(new Code("premature"))),
            "answering"),
        edge(
            "the Ombudsman decides",
            oneAnswered().on("2026-03-02", new OmbudsmanReferred(null)),
            "with-ombudsman",
            "2026-05-01",
            happens(new OmbudsmanDecided(new Code("upheld"), null)),
            "ombudsman-decided"),
        edge(
            "the Ombudsman sends it back to the stage it had reached",
            oneAnswered().on("2026-03-02", new OmbudsmanReferred(new Code("premature"))),
            "with-ombudsman",
            "2026-03-10",
            happens(new OmbudsmanReturned(null)),
            "answered"),
        edge(
            "closed after the Ombudsman",
            oneAnswered()
                .on("2026-03-02", new OmbudsmanReferred(null))
                .on("2026-05-01", new OmbudsmanDecided(null, null)),
            "ombudsman-decided",
            "2026-05-08",
            at -> Ending.close(at, Ending.Why.OMBUDSMAN_COMPLETED, at.today()),
            "closed-after-ombudsman"),
        edge(
            "reopened after a withdrawal, it is where it was",
            atOne().on("2026-02-09", new RepresentationWithdrawn()),
            "closed-withdrawn",
            "2026-02-16",
            at -> Accepting.reopen(at, null, at.today()),
            "answering"),
        edge(
            "reopened after a refusal",
            screened()
                .on(
                    "2026-02-03",
                    new RepresentationRefused(new Code("out-of-time"), List.of(), REASONS)),
            "refused",
            "2026-02-16",
            at -> Accepting.reopen(at, null, at.today()),
            "screened"),
        edge(
            "a refused request is opened after all",
            oneAnswered()
                .on("2026-04-20", requested(2))
                .on("2026-04-21", new StageRefused(2, new Code("late-request"), REASONS)),
            "stage-refused",
            "2026-05-20",
            happens(opened(2)),
            "scoping"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edges")
  void an_edge_leads_where_the_law_says(Edge edge) {
    var before = position(edge.from().file(), edge.day());
    assertThat(before.standing().code()).as("before").isEqualTo(new Code(edge.state()));
    var decision = edge.step().apply(before);
    assertThat(decision).as("%s", decision).isInstanceOf(Decision.Accepted.class);
    var after = edge.from().with(((Decision.Accepted) decision).happenings()).file();
    assertThat(position(after, edge.day()).standing().code()).isEqualTo(new Code(edge.to()));
  }

  @Test
  void every_state_is_reached() {
    var reached = new TreeSet<String>();
    edges().forEach(e -> reached.addAll(List.of(e.state(), e.to())));
    var states = new ArrayList<String>();
    collect(Standing.class, states);
    assertThat(reached).containsExactlyInAnyOrderElementsOf(states);
  }

  private static void collect(Class<?> type, List<String> states) {
    if (type.isSealed()) {
      for (var member : type.getPermittedSubclasses()) {
        collect(member, states);
      }
    } else {
      states.add(
          type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }
  }

  static Position position(CaseFile file, String today) {
    return Position.of(
        file, Optional.of(Specimens.STATUTORY), Specimens.CALENDAR, LocalDate.parse(today));
  }

  static Cases screened() {
    return new Cases().on("2026-02-02", received(), chosen());
  }

  static Cases atOne() {
    return screened().on("2026-02-02", opened(1), defined(1, 1));
  }

  static Cases oneAnswered() {
    return atOne()
        .on("2026-02-12", found(1, 1, "not-upheld"))
        .on("2026-02-13", responded(1))
        .on("2026-02-16", responseArrived(1));
  }

  static Cases atTwo() {
    return oneAnswered()
        .on("2026-02-02", requested(2), opened(2))
        .on("2026-02-20", new InvestigatorAppointed(2, person(1)))
        .on("2026-02-20", new IndependentPersonAppointed(2, person(2)))
        .on("2026-02-20", defined(2, 1));
  }

  static Cases investigating() {
    return atTwo().on("2026-02-23", new StatementOfComplaintAgreed(2, null));
  }

  static Cases reported() {
    return investigating()
        .on(
            "2026-03-06",
            new InvestigatorReportReceived(2, null),
            new IndependentReportReceived(2, null));
  }

  static Cases adjudicated() {
    return reported().on("2026-03-11", found(2, 1, "upheld"), new Adjudicated(2, null));
  }

  static Cases twoAnswered() {
    return adjudicated().on("2026-03-12", responded(2)).on("2026-03-13", responseArrived(2));
  }

  static Cases atThree() {
    return twoAnswered().on("2026-03-20", requested(3), opened(3));
  }

  static Cases withPanel() {
    return atThree()
        .on(
            "2026-03-25",
            new PanelMemberAppointed(3, person(4), true),
            new PanelMemberAppointed(3, person(5), false),
            new PanelMemberAppointed(3, person(6), false));
  }

  private static Cases atOther(StageKind kind) {
    var of = Specimens.STATUTORY;
    return screened()
        .on(
            "2026-02-02",
            new StageOpened(1, new Code("stage-1"), kind, of.id(), of.digest()),
            defined(1, 1));
  }

  static Extending.MoreTime moreTime(String decided, @Nullable String given) {
    return new Extending.MoreTime(
        new Code("complexity"),
        new Code("complaints-manager"),
        day(decided),
        day(decided),
        given == null ? null : day(given));
  }

  static Receiving.Arrival arrival(String on) {
    return new Receiving.Arrival(
        new Code("complaint"),
        new Reference("C-1"),
        day(on),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  private static Edge edge(
      String what,
      Cases from,
      String state,
      String day,
      Function<Position, Decision> step,
      String to) {
    return new Edge(what, from, state, day, step, to);
  }

  private static Function<Position, Decision> happens(Event event) {
    return at -> Recording.happened(at.today(), Happening.on(at.today(), event));
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
