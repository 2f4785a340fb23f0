package heard.representations;

import heard.casefile.CorrectionEvent;
import heard.casefile.Entry;
import heard.casefile.EventId;
import heard.casefile.Fate;
import heard.casefile.Occurred;
import heard.platform.pages.Dates;
import heard.representations.words.EventWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What happened, newest day first: each with who recorded it and when, and corrections beside what
/// they correct.
public record Timeline(List<Day> days) {

  /// The days of which nothing is known stand on the day they were recorded.
  ///
  /// @param recorded who recorded all of it and when, where that is the same for every item; empty
  ///   otherwise
  public record Day(LocalDate day, String recorded, List<Item> items) {

    static Day of(LocalDate day, List<Item> items) {
      var ways = items.stream().map(Item::recorded).distinct().toList();
      return new Day(day, items.size() > 1 && ways.size() == 1 ? ways.getFirst() : "", items);
    }
  }

  /// Something that happened.
  ///
  /// @param id of the entry, for correcting it
  /// @param uncertain what is not known of its day, or empty
  /// @param recorded by whom and when
  /// @param late whether it was recorded on a later day than it happened
  /// @param replaced what it said before it was corrected, if it was
  /// @param struck whether it no longer counts
  public record Item(
      UUID id,
      String says,
      String uncertain,
      String recorded,
      boolean late,
      Optional<String> replaced,
      boolean struck,
      boolean correctable) {}

  static Timeline of(OpenCase open) {
    var words = new EventWords(open.labels(), open.file());
    var fates = open.file().fates();
    var byId = new HashMap<EventId, Entry>();
    fates.keySet().forEach(entry -> byId.put(entry.id(), entry));
    var days = new TreeMap<LocalDate, List<Item>>(Comparator.reverseOrder());
    var until = open.asAt().stoodOn();
    fates.forEach((entry, fate) -> {
      if (entry.event() instanceof CorrectionEvent.EventCorrected
          || entry.event() instanceof CorrectionEvent.EventStruckOut) {
        return;
      }
      var day =
          switch (fate) {
            case Fate.Stands _, Fate.StruckOut _ -> entry.stands();
            case Fate.Corrected(var by) -> byId.getOrDefault(by, entry).stands();
          };
      if (until.filter(day::isAfter).isEmpty()) {
        days.computeIfAbsent(day, _ -> new ArrayList<>())
            .addFirst(item(entry, fate, byId, words, open));
      }
    });
    return new Timeline(
        days.entrySet().stream().map(day -> Day.of(day.getKey(), day.getValue())).toList());
  }

  private static Item item(
      Entry entry, Fate fate, Map<EventId, Entry> byId, EventWords words, OpenCase open) {
    var was = words.say(entry.event());
    return switch (fate) {
      case Fate.Stands _ -> item(entry, entry, was, Optional.empty(), false, open);
      case Fate.Corrected(var by) -> {
        var correction = byId.getOrDefault(by, entry);
        var says =
            correction.event() instanceof CorrectionEvent.EventCorrected corrected
                ? words.say(corrected.by())
                : was;
        yield item(
            correction,
            correction,
            says,
            Optional.of(
                "Until %s it said: %s, %s"
                    .formatted(
                        Dates.full(Dates.dayOf(correction.recordedAt())), was, on(entry.on()))),
            false,
            open);
      }
      case Fate.StruckOut(var by) -> {
        var correction = byId.getOrDefault(by, entry);
        yield item(
            entry,
            entry,
            was,
            Optional.of(
                "Struck out on %s: it no longer counts"
                    .formatted(Dates.full(Dates.dayOf(correction.recordedAt())))),
            true,
            open);
      }
    };
  }

  private static Item item(
      Entry shown,
      Entry recorded,
      String says,
      Optional<String> replaced,
      boolean struck,
      OpenCase open) {
    var recordedOn = Dates.dayOf(recorded.recordedAt());
    var late = recordedOn.isAfter(shown.stands());
    var who = Optional.ofNullable(open.recordedBy().get(recorded.id()));
    return new Item(
        shown.id().value(),
        says,
        uncertain(shown.on()),
        "Recorded%s%s"
            .formatted(
                who.map(name -> " by " + name).orElse(""),
                late
                    ? " on %s, later than it happened".formatted(Dates.full(recordedOn))
                    : " the same day"),
        late,
        replaced,
        struck,
        !struck && !(shown.event() instanceof CorrectionEvent.ImportUndone));
  }

  private static String uncertain(Occurred on) {
    return switch (on) {
      case Occurred.On _ -> "";
      case Occurred.Within(var from, var to) ->
          "some day from %s to %s".formatted(Dates.full(from), Dates.full(to));
      case Occurred.Unknown _ -> "the day is not known";
    };
  }

  private static String on(Occurred on) {
    return switch (on) {
      case Occurred.On(var day) -> Dates.full(day);
      case Occurred.Within _, Occurred.Unknown _ -> uncertain(on);
    };
  }
}
