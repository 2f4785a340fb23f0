package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.panel.Panel;
import heard.casefile.panel.PanelEvent.PanelArranged;
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.stage.Course.IndependenceChecked;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.casefile.standing.Standing;
import heard.procedure.Appointment;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bringing a review panel together and dealing with what it recommends.
public final class Empanelling {

  private static final Code PANEL_MEMBER = Code.of(Appointment.Role.PANEL_MEMBER);

  /// How many independent people sit (reg 19(2)).
  private static final int MEMBERS = 3;

  private Empanelling() {}

  /// Appoints a member of the panel.
  public static Decision appoint(
      Position at,
      int stage,
      PersonId person,
      boolean chair,
      Independence independence,
      LocalDate on) {
    var panel = panel(at, stage);
    var ruling =
        beforeHearing(at, on)
            .unless(independence.against())
            .unless(
                !hadPartBefore(at, stage, person),
                "part-in-investigation",
                "They were Independent Person or Investigating Officer at an earlier stage of this"
                    + " complaint.",
                "Appoint somebody who comes to it new (regulation 19(3)).")
            .unless(
                panel.filter(p -> p.people().contains(person)).isEmpty(),
                "already-member",
                "They are already a member of this panel.",
                "Appoint somebody else.")
            .unless(
                panel.filter(p -> p.members().size() >= MEMBERS).isEmpty(),
                "panel-full",
                "The panel already has its three members.",
                "Let one of them stand down first.");
    if (chair) {
      ruling
          .unless(independence.againstChair())
          .unless(
              panel.filter(p -> p.chairs() > 0).isEmpty(),
              "second-chair",
              "The panel already has a chair.",
              "Appoint them as a member, or let the chair stand down first.");
    }
    return ruling.record(
        on,
        new IndependenceChecked(stage, PANEL_MEMBER, person, true),
        new PanelMemberAppointed(stage, person, chair));
  }

  private static boolean hadPartBefore(Position at, int stage, PersonId person) {
    return at.file().stages().stream()
        .filter(s -> s.ordinal() < stage)
        .map(StageFile::investigation)
        .anyMatch(
            i -> i.independentPeople().contains(person) || i.investigators().contains(person));
  }

  /// Fixes the day of the hearing.
  public static Decision arrange(Position at, int stage, LocalDate hearing, LocalDate on) {
    var panel = panel(at, stage);
    return beforeHearing(at, on)
        .unless(
            panel.filter(p -> p.members().size() == MEMBERS).isPresent(),
            "members-missing",
            "A panel is three independent people; %d are appointed."
                .formatted(panel.map(p -> p.members().size()).orElse(0)),
            "Appoint the others first.")
        .unless(
            panel.filter(p -> p.chairs() == 1).isPresent(),
            "no-chair",
            "One of the members has to take the chair.",
            "Appoint one of them as chair.")
        .unless(
            !hearing.isBefore(on),
            "hearing-past",
            "A hearing cannot be arranged for a day that is gone.",
            "Give the day it is to meet; if it has met, record the hearing.")
        .record(on, new PanelArranged(stage, hearing));
  }

  /// Accepts or rejects a recommendation.
  public static Decision decideRecommendation(
      Position at,
      int stage,
      int number,
      boolean accept,
      @Nullable PaperRef reasons,
      LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            at.file().learning().recommendations(stage).stream()
                .anyMatch(r -> r.number() == number),
            "no-such-recommendation",
            "Stage %d has no recommendation %d.".formatted(stage, number),
            "Record the recommendation first.")
        .unless(
            accept || reasons != null,
            "reasons-needed",
            "A recommendation cannot be rejected without reasons.",
            "Write the reasons; they go into the response.")
        .record(on, new RecommendationDecided(stage, number, accept, reasons));
  }

  private static Ruling beforeHearing(Position at, LocalDate on) {
    var open =
        at.standing() instanceof Standing.PanelRequested
            || at.standing() instanceof Standing.PanelFixed;
    return Ruling.on(at, on)
        .unless(
            open,
            "no-panel-to-arrange",
            "No panel waits to be arranged.",
            "Open the stage first; after the hearing its members do not change.");
  }

  private static Optional<Panel> panel(Position at, int stage) {
    return at.file().stage(stage).map(StageFile::panel);
  }
}
