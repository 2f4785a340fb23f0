package heard.casefile.decide;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.defined;
import static heard.casefile.Acts.found;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.person;
import static heard.casefile.Acts.received;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.responded;
import static heard.casefile.Acts.responseArrived;

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
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.standing.Position;
import heard.procedure.Citation;
import heard.procedure.Code;
import heard.procedure.Confidence;
import heard.procedure.Ground;
import heard.procedure.Onward;
import heard.procedure.Procedure;
import heard.procedure.Specimens;
import heard.procedure.Stage;
import heard.procedure.StageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cases at well-known points of the statutory procedure, and what is asked of them.
final class Stories {

  static final PaperRef REASONS = new PaperRef(new UUID(5, 5), "00");
  static final Code COURT = new Code("court");

  private static final Procedure STATUTORY =
      withRefusals("not-eligible", "out-of-time", "already-considered");

  private static final Procedure SCREENED = withScreening();

  private Stories() {}

  /// The same stages, the second only on a request that is accepted.
  private static Procedure withScreening() {
    var of = Specimens.STATUTORY;
    var one = of.stages().getFirst();
    var two = of.stages().get(1);
    var onward =
        new Onward(
            two.id(),
            Onward.Condition.ACCEPTED_REQUEST,
            new Citation("the procedure", Confidence.VERIFIED));
    return new Procedure(
        of.id(),
        of.title(),
        of.digest(),
        of.inForce(),
        List.of(
            new Stage(one.id(), one.title(), one.kind(), one.appointments(), List.of(onward)),
            new Stage(two.id(), two.title(), StageKind.INTERNAL_REVIEW, List.of(), List.of())),
        of.limits(),
        List.of());
  }

  /// The case under the procedure that screens requests for its second stage.
  static Position screening(Position at) {
    return Position.of(at.file(), Optional.of(SCREENED), Specimens.CALENDAR, at.today());
  }

  private static Procedure withRefusals(String... grounds) {
    var of = Specimens.STATUTORY;
    var citation = new Citation("guidance", Confidence.SECONDARY);
    return new Procedure(
        of.id(),
        of.title(),
        of.digest(),
        of.inForce(),
        of.stages(),
        of.limits(),
        Stream.of(grounds).map(g -> new Ground(new Code(g), g, citation, "", "")).toList());
  }

  static Position position(CaseFile file, String today) {
    return Position.of(file, Optional.of(STATUTORY), Specimens.CALENDAR, LocalDate.parse(today));
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

  static Cases atOther(StageKind kind) {
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
        List.of(),
        false,
        null);
  }

  static Function<Position, Decision> happens(Event event) {
    return at -> Recording.happened(at.today(), Happening.on(at.today(), event));
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
