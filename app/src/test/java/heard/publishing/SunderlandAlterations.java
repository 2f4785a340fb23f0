package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.time.LocalDate;
import java.util.List;

/// Cases moved in time, removed, added, given to other services; other outcomes, findings, people;
/// answers sooner and later.
final class SunderlandAlterations extends Alterations {

  private static final List<String> OUTCOMES =
      List.of("Upheld", "Partially Upheld", "Not Upheld", "Unsubstantiated");
  private static final Places PLACES =
      Places.of(
          List.of("Representations", "Stages", "Elements", "Themes"),
          new Days(LocalDate.of(2016, 4, 1), LocalDate.of(2018, 3, 31)));

  SunderlandAlterations(CouncilLog log, long seed) {
    super(log, PLACES, seed);
  }

  @Override
  void once() {
    switch (random.nextInt(10)) {
      case 0 -> move(reference(), random.nextInt(700) - 350);
      case 1 -> remove(reference());
      case 2 -> add(reference());
      case 3 -> change(representations(), "Service", words(representations(), "Service"));
      case 4 -> change(log.table("Elements"), "Finding", OUTCOMES);
      case 5 -> change(log.table("Stages"), "Outcome", OUTCOMES);
      case 6 -> change(representations(), "Complainant kind", List.of("parent", "young person"));
      case 7 -> answerLater();
      case 8 -> compliment();
      default -> ombudsman();
    }
  }

  private void answerLater() {
    var stage = any(log.table("Stages"));
    if (CouncilLog.text(stage, "Stage").equals("Stage One")
        && CouncilLog.text(stage, "Status").equals("closed")) {
      later(stage, "Response date", "Closed date", 12);
    }
  }

  private void compliment() {
    var one = any(log.table("Compliments"));
    if (random.nextBoolean()) {
      one.put("Team", CouncilLog.text(any(log.table("Compliments")), "Team"));
    } else {
      move(one, "Received date", random.nextInt(300) - 150);
    }
  }

  private void ombudsman() {
    var one = any(log.table("Ombudsman"));
    if (random.nextBoolean()) {
      one.put("Status", any(List.of("closed", "under consideration")));
    } else {
      move(one, "Received date", -200);
    }
  }
}
