package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.authority.ProfileReader;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.PaperRef;
import heard.casefile.Reference;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRecommended;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemedyAgreed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.screening.ScreeningEvent.RepresentationConverted;
import heard.casefile.stage.Answer.DraftReturned;
import heard.casefile.stage.Course.ResponderChased;
import heard.casefile.stage.Course.StageOpened;
import heard.pages.RunningHeard;
import heard.platform.NewIds;
import heard.platform.yaml.Faults;
import heard.procedure.Code;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What officers record in the course of their work, counted: recommendations and what was decided
/// on them, reminders, drafts that went back, conversions.
class CourseOfWorkTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Period YEAR = Period.year(2017);
  private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

  @TempDir private Path folder;

  @Test
  void each_is_counted_by_the_day_it_happened_and_opens_its_case() throws IOException {
    var council =
        MadeCouncil.in(HEARD, folder)
            .with(
                "reports/made.md",
                """
                ---
                title: The course of the work
                ---
                ```table
                id: course
                caption: What happened
                down: what
                across: number
                period: the year
                rows:
                  - {label: Recommended, population: recommendations-made}
                  - {label: At stage 1, population: recommendations-made, stage: stage-1}
                  - {label: By the Ombudsman, population: recommendations-made, by-ombudsman: yes}
                  - {label: Accepted, population: recommendations-made, recommendation-accepted: yes}
                  - {label: Rejected, population: recommendations-made, recommendation-accepted: no}
                  - {label: Not decided, population: recommendations-made, recommendation-accepted: unknown}
                  - {label: Decided, population: recommendations-decided}
                  - {label: Chased, population: chases}
                  - {label: Returned, population: drafts-returned}
                  - {label: For its tone, population: drafts-returned, return-reason: tone}
                  - {label: Converted, population: representations-converted}
                  - {label: With an apology agreed, population: representations-received, ombudsman-remedies: apology}
                columns:
                  - {name: Number}
                  - {name: Representations, value: representations}
                ```
                ```records
                id: words
                caption: What was recommended
                population: recommendations-made
                period: the year
                fields: [number, text]
                text-fields: [text]
                list: {number: recommendation-number, text: text}
                ```
                """)
            .load();
    record(
        council,
        "W-1",
        List.of(
            on(0, opened()),
            on(1, new RecommendationMade(1, 1, paper())),
            on(2, new RecommendationMade(1, 2, paper())),
            on(3, new RecommendationDecided(1, 1, true, null)),
            on(500, new RecommendationDecided(1, 2, false, null)),
            on(4, new ResponderChased(1)),
            on(5, new ResponderChased(1)),
            on(400, new ResponderChased(1)),
            on(6, new DraftReturned(1, new Code("tone"))),
            on(7, new DraftReturned(1, null))));
    record(
        council,
        "W-2",
        List.of(
            on(8, new OmbudsmanRecommended(1, paper())),
            on(8, new OmbudsmanRemedyAgreed(new Code("apology"), null)),
            on(9, new RepresentationConverted(new Code("ombudsman-case")))));

    assertThat(council.table("course", YEAR))
        .containsExactly(
            "Recommended: 3 2",
            "At stage 1: 2 1",
            "By the Ombudsman: 1 1",
            "Accepted: 1 1",
            "Rejected: 1 1",
            "Not decided: 1 1",
            "Decided: 1 1",
            "Chased: 2 1",
            "Returned: 2 1",
            "For its tone: 1 1",
            "Converted: 1 1",
            "With an apology agreed: 1 1");
    assertThat(council.table("words", YEAR))
        .containsExactly("1 (a paper)", "2 (a paper)", "1 (a paper)");
    assertThat(council.behind("course", 0, YEAR)).containsExactly("W-1", "W-1", "W-2");
    council.assertTheSameOnceRebuilt(YEAR, "course");
  }

  private static void record(MadeCouncil council, String reference, List<Happening> then) {
    var happenings = new ArrayList<Happening>();
    happenings.add(
        on(
            0,
            new RepresentationReceived(
                new Code("complaint"), null, new Reference(reference), null)));
    happenings.addAll(then);
    HEARD
        .get(CaseRecord.class)
        .receive(
            Actor.command(council.authority()),
            council.authority(),
            new CaseId(HEARD.get(NewIds.class).next()),
            new CommandId(HEARD.get(NewIds.class).next()),
            (_, _) -> new Decision.Accepted(happenings));
  }

  private static StageOpened opened() {
    var procedure =
        ProfileReader.read(Path.of("../profiles/standard"), new Faults())
            .orElseThrow()
            .procedure(new Code("children-act-1989"))
            .orElseThrow()
            .procedure();
    var stage = procedure.stages().getFirst();
    return new StageOpened(1, stage.id(), stage.kind(), procedure.id(), procedure.digest());
  }

  private static Happening on(int days, Event event) {
    return Happening.on(DAY.plusDays(days), event);
  }

  private static PaperRef paper() {
    return new PaperRef(UUID.randomUUID(), "a digest");
  }
}
