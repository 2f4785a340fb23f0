package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.time.LocalDate;
import java.util.List;

/// Cases moved in time, removed, added; other outcomes, findings and reasons; answers later.
final class WorcestershireAlterations extends Alterations {

  private static final List<String> OUTCOMES = List.of("Upheld", "Partially Upheld", "Not Upheld");
  private static final Places PLACES =
      Places.of(
          List.of("representations", "stages", "elements"),
          new Days(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 3, 31)));

  WorcestershireAlterations(CouncilLog log, long seed) {
    super(log, PLACES, seed);
  }

  @Override
  void once() {
    switch (random.nextInt(7)) {
      case 0 -> move(reference(), random.nextInt(300) - 150);
      case 1 -> remove(reference());
      case 2 -> add(reference());
      case 3 -> change(log.table("stages"), "Outcome", OUTCOMES);
      case 4 -> change(log.table("elements"), "Finding", OUTCOMES);
      case 5 -> later(any(log.table("stages")), "Response date", "Closed date", 20);
      default ->
          change(log.table("stages"), "Delay reason", words(log.table("stages"), "Delay reason"));
    }
  }
}
