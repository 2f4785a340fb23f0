package heard.bench;

import heard.bench.Copies.Written;
import heard.bench.Figure.Yardstick;
import heard.ledger.Ledgers;
import heard.ledger.Streams;
import heard.ledger.Verified;
import heard.platform.AuthorityId;
import heard.record.Rebuild;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Making the read model again, and checking the ledger.
final class LedgerFigures {

  /// Bars are for a million representations, and in proportion for fewer.
  private static final double MILLION = 1_000_000;

  private static final double REBUILD_SECONDS = 600;
  private static final double VERIFY_SECONDS = 120;

  private final Site site;
  private final Figures figures;
  private final Written copied;

  LedgerFigures(Site site, Figures figures, Written copied) {
    this.site = site;
    this.figures = figures;
    this.copied = copied;
  }

  void take() {
    figures.doing("Rebuilding");
    long events = site.rows(site.large(), "ledger.event");
    var rebuild = site.heard().get(Rebuild.class);
    var rebuilt = Clocked.of(() -> rebuild.all(site.large(), _ -> {}));
    figures.add(
        "rebuild",
        "The read model made again (%,d streams)".formatted(rebuilt.result()),
        rebuilt.seconds(),
        Unit.SECONDS,
        new Yardstick("its rows by COPY and INSERT … SELECT", copied.derivedSeconds()),
        atMost(REBUILD_SECONDS));
    figures.add(
        "rebuild-rate", "Events a rebuild goes through", events / rebuilt.seconds(), Unit.A_SECOND);

    figures.doing("Verifying");
    // The yardstick's rows are checked too: the bar is in proportion to the events of one
    // authority.
    var all = List.of(site.large(), site.small(), site.yardstick(), site.door());
    long recorded = all.stream().mapToLong(one -> site.rows(one, "ledger.event")).sum();
    var ledgers = site.heard().get(Ledgers.class);
    var checked = new ArrayList<Double>();
    var read = new ArrayList<Double>();
    for (int round = 0; round < site.rounds(); round++) {
      var verified = Clocked.of(ledgers::verify);
      checked.add(verified.seconds());
      verified.result().forEach(LedgerFigures::mustHold);
      read.add(Clocked.seconds(() -> all.forEach(this::read)));
    }
    double seconds = Spread.of(checked).median();
    figures.add(
        "verify",
        "Every chain checked (%,d events, median of %d)".formatted(recorded, site.rounds()),
        seconds,
        Unit.SECONDS,
        new Yardstick("the same events only read", Spread.of(read).median()),
        atMost(VERIFY_SECONDS * recorded / events));
    figures.add("verify-rate", "Events checked", recorded / seconds, Unit.A_SECOND);
  }

  private Bar atMost(double seconds) {
    return new Bar.AtMost(seconds * site.cases() / MILLION);
  }

  /// The yardstick's ledger was written by hand and holds for nobody.
  private static void mustHold(Ledgers.Checked checked) {
    if (!checked.authority().equals(Site.YARDSTICK)
        && checked.outcome() instanceof Verified.Broken broken) {
      throw new IllegalStateException("%s: %s".formatted(checked.authority(), broken));
    }
  }

  private long read(AuthorityId authority) {
    var events = new AtomicLong();
    site.walls()
        .reading(
            authority,
            transaction -> {
              Streams.each(
                  transaction, Long.MAX_VALUE, history -> events.addAndGet(history.size()));
              return events;
            });
    return events.get();
  }
}
