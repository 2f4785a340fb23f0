package heard.bench;

import heard.bench.Figure.Yardstick;
import heard.platform.NewIds;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// One command from load to commit, by one officer and by eight of one authority at once.
final class CommandFigures {

  private static final int OFFICERS = 8;
  private static final int EACH = 150;
  private static final int ALONE = 400;
  private static final int WARM = 600;

  private final Site site;
  private final Figures figures;

  CommandFigures(Site site, Figures figures) {
    this.site = site;
    this.figures = figures;
  }

  void take() throws InterruptedException, ExecutionException {
    figures.doing("Saving");
    var saving = new Saving(site);
    var complaints = site.complaints(site.yardstick(), OFFICERS * EACH);
    var one = complaints.getLast();
    var byHand =
        new ByHand(
            site.walls(),
            site.yardstick(),
            site.heard().get(NewIds.class),
            site.large(),
            one,
            () -> saving.save(one));
    var ready = complaints.stream().map(byHand::ready).toList();

    var through = new ArrayList<Double>();
    var plain = new ArrayList<Double>();
    for (int i = 0; i < WARM + ALONE; i++) {
      int which = i % complaints.size();
      double command = Clocked.milliseconds(() -> saving.save(complaints.get(which)));
      double hand = Clocked.milliseconds(() -> byHand.save(ready.get(which)));
      if (i >= WARM) {
        through.add(command);
        plain.add(hand);
      }
    }
    figures.add(
        "command",
        "A command: load, decide, append, project, seal, commit (median of %d, turn about)"
            .formatted(ALONE),
        Spread.of(through).median(),
        Unit.MILLISECONDS,
        new Yardstick("the same statements by hand", Spread.of(plain).median()),
        new Bar.TimesYardstick(2));

    double rate = atOnce(complaints, saving::save);
    double handRate = atOnce(ready, byHand::save);
    figures.add(
        "command-at-once",
        "Commands by %d officers of one authority at once".formatted(OFFICERS),
        rate,
        Unit.A_SECOND,
        new Yardstick("the same statements by hand", handRate),
        new Bar.AtLeast(200));
    figures.add(
        "command-statements",
        "Statements of a command",
        StatementCount.during(() -> saving.save(complaints.getFirst())),
        Unit.STATEMENTS,
        new Yardstick("by hand", StatementCount.during(() -> byHand.save(ready.getFirst()))),
        null);
  }

  /// @return how many a second, each officer on cases of their own
  private static <T> double atOnce(List<T> things, Consumer<T> save)
      throws InterruptedException, ExecutionException {
    var begin = new CountDownLatch(1);
    int each = things.size() / OFFICERS;
    try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (int officer = 0; officer < OFFICERS; officer++) {
        var own = things.subList(officer * each, (officer + 1) * each);
        all.add(
            officers.submit(() -> {
              begin.await();
              own.forEach(save);
              return own.size();
            }));
      }
      long began = System.nanoTime();
      begin.countDown();
      for (var officer : all) {
        officer.get();
      }
      return each * OFFICERS / ((System.nanoTime() - began) / 1e9);
    }
  }
}
