package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;

import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.Occurred;
import heard.casefile.Vocabulary;
import heard.casefile.figure.FigureEvent.FigureRecorded;
import heard.casefile.learning.LearningEvent.LearningRecorded;
import heard.casefile.payment.PaymentEvent.PaymentMade;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.platform.AuthorityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Whatever can happen, in whatever order, lawful or not, on days known and unknown: reopenings and
/// corrections among it.
final class AnyHistories {

  private final TestRecord record;
  private final SplittableRandom random;

  AnyHistories(TestRecord record, SplittableRandom random) {
    this.record = record;
    this.random = random;
  }

  /// Records so many of them, each in two turns.
  void into(AuthorityId authority, int histories) {
    var samples = new SampleEvents(random, true);
    var types = new ArrayList<>(Vocabulary.all());
    for (int i = 0; i < histories; i++) {
      var id = record.newCase();
      var events = new ArrayList<Event>();
      var begin =
          List.of(
              RepresentationReceived.class,
              LearningRecorded.class,
              PaymentMade.class,
              FigureRecorded.class);
      events.add(samples.of(begin.get(i % begin.size())));
      for (int j = 0; j < random.nextInt(40); j++) {
        events.add(samples.of(types.get(random.nextInt(types.size()))));
      }
      var happenings = events.stream().map(e -> new Happening(someDay(), e)).toList();
      var half = happenings.size() / 2 + 1;
      try {
        record.cases.receive(
            manager(authority),
            authority,
            id,
            newCommand(),
            (_, _) -> new Decision.Accepted(happenings.subList(0, half)));
      } catch (ReferenceTaken taken) {
        continue;
      }
      for (int from = half; from < happenings.size(); ) {
        int to = Math.min(happenings.size(), from + 1 + random.nextInt(4));
        later(authority, id, happenings.subList(from, to));
        from = to;
      }
    }
  }

  /// A second reception can bring a reference that another history has: then none of it is kept.
  private void later(AuthorityId authority, CaseId id, List<Happening> happenings) {
    try {
      record.cases.decide(
          manager(authority), authority, id, newCommand(), _ -> new Decision.Accepted(happenings));
    } catch (ReferenceTaken _) {
      return;
    }
  }

  private Occurred someDay() {
    var day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(900));
    return switch (random.nextInt(8)) {
      case 0 -> new Occurred.Unknown();
      case 1 -> new Occurred.Within(day, day.plusDays(30));
      default -> Occurred.on(day);
    };
  }
}
