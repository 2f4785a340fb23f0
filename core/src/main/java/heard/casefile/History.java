package heard.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The entries of a stream with corrections applied: which count, and as what. Every sequence of
/// entries has one; a correction that names nothing changes nothing.
///
/// A later correction goes before an earlier one, so the entries are read from the last: when one
/// is reached, everything that could have changed it is known.
final class History {

  private record Verdict(EventId by, boolean counts, Occurred on, Event event) {}

  private final List<Entry> entries;
  private final Map<EventId, Verdict> verdicts = new HashMap<>();
  private final Set<ImportId> undone = new HashSet<>();

  History(List<Entry> recorded) {
    entries = recorded.stream().sorted(Comparator.comparingInt(Entry::version)).toList();
    for (var entry : entries.reversed()) {
      if (entry.event() instanceof CorrectionEvent correction) {
        apply(entry, correction);
      }
    }
  }

  private void apply(Entry entry, CorrectionEvent correction) {
    var verdict = verdicts.get(entry.id());
    if (verdict != null && !verdict.counts()) {
      return;
    }
    switch (correction) {
      case CorrectionEvent.EventCorrected(var replaces, var by) ->
          verdicts.putIfAbsent(
              replaces, verdict == null ? new Verdict(entry.id(), true, entry.on(), by) : verdict);
      case CorrectionEvent.EventStruckOut(var replaces, _) ->
          verdicts.putIfAbsent(
              replaces,
              verdict == null
                  ? new Verdict(entry.id(), false, entry.on(), entry.event())
                  : verdict);
      case CorrectionEvent.ImportUndone(var importId) -> {
        if (verdict == null) {
          undone.add(importId);
        }
      }
    }
  }

  /// What counts, in order.
  Facts facts() {
    var facts = new ArrayList<Fact<Event>>();
    for (var entry : entries) {
      var verdict = verdicts.get(entry.id());
      if (entry.event() instanceof CorrectionEvent || (verdict != null && !verdict.counts())) {
        continue;
      }
      var event = verdict == null ? entry.event() : verdict.event();
      var on = verdict == null ? entry.on() : verdict.on();
      var stands = new Entry(entry.id(), entry.version(), on, entry.recordedAt(), event).stands();
      facts.add(new Fact<>(entry.id(), entry.version(), on, stands, event));
    }
    facts.sort(
        Comparator.<Fact<Event>>comparingLong(f -> f.stands().toEpochDay())
            .thenComparingInt(Fact::version));
    return new Facts(facts);
  }

  /// Every entry in the order of recording, and what became of it.
  Map<Entry, Fate> fates() {
    var fates = new LinkedHashMap<Entry, Fate>();
    for (var entry : entries) {
      var verdict = verdicts.get(entry.id());
      fates.put(
          entry,
          verdict == null
              ? new Fate.Stands()
              : verdict.counts()
                  ? new Fate.Corrected(verdict.by())
                  : new Fate.StruckOut(verdict.by()));
    }
    return fates;
  }

  boolean isUndone(ImportId importId) {
    return undone.contains(importId);
  }

  /// The version of the last entry, 0 when there is none.
  int version() {
    return entries.isEmpty() ? 0 : entries.getLast().version();
  }
}
