package heard.bench;

import heard.access.Actor;
import heard.casefile.CaseId;
import heard.casefile.Happening;
import heard.casefile.Occurred;
import heard.ledger.RecordedEvent;
import heard.ledger.Streams;
import heard.platform.NewIds;
import heard.record.BulkRecord;
import heard.record.CommandId;
import heard.record.EventFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The bulk door alone: histories that are told already, recorded as one commit.
final class DoorFigures {

  private static final int MOST = 20_000;

  private record Told(UUID id, List<Happening> history) {}

  private final Site site;
  private final Figures figures;
  private final EventFormat format;

  DoorFigures(Site site, Figures figures) {
    this.site = site;
    this.figures = figures;
    this.format = site.heard().get(EventFormat.class);
  }

  void take() {
    figures.doing("Recording through the bulk door");
    var told = told();
    long events = told.stream().mapToInt(one -> one.history().size()).sum();
    double seconds = Clocked.seconds(() -> record(told));
    figures.add(
        "bulk",
        "The bulk door alone (%,d histories, %,d events)".formatted(told.size(), events),
        events / seconds,
        Unit.A_SECOND);
  }

  private void record(List<Told> told) {
    var bulkRecord = site.heard().get(BulkRecord.class);
    var command = new CommandId(site.heard().get(NewIds.class).next());
    site.walls()
        .in(
            site.door(),
            transaction -> {
              var bulk = bulkRecord.begin(transaction, Actor.command(site.door()), command);
              for (var one : told) {
                bulk.add(new CaseId(one.id()), one.history());
              }
              return bulk.finish();
            });
  }

  /// What the large authority has, as it was told.
  private List<Told> told() {
    var streams = ids();
    var told = new ArrayList<Told>();
    site.walls()
        .reading(
            site.large(),
            transaction -> {
              Streams.each(
                  transaction,
                  streams,
                  history ->
                      told.add(
                          new Told(
                              history.getFirst().event().streamId(),
                              history.stream().map(this::happening).toList())));
              return told;
            });
    return told;
  }

  private List<UUID> ids() {
    return site.walls()
        .reading(
            site.large(),
            transaction ->
                transaction
                    .sql()
                    .fetch(
                        "select id from record.representation order by md5(reference) limit ?",
                        MOST)
                    .map(row -> row.get(0, UUID.class)));
  }

  private Happening happening(RecordedEvent recorded) {
    var event = recorded.event();
    var from = event.occurredFrom();
    var to = event.occurredTo();
    return new Happening(
        from == null || to == null
            ? new Occurred.Unknown()
            : from.equals(to) ? new Occurred.On(from) : new Occurred.Within(from, to),
        format.read(event.type(), event.typeVersion(), event.payload()));
  }
}
