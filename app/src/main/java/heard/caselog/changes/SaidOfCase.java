package heard.caselog.changes;

import heard.casefile.CaseFile;
import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.Happening;
import heard.casefile.Occurred;
import heard.casefile.retold.Change;
import heard.casefile.stage.Course.StageOpened;
import heard.caselog.changes.ToldFields.Cell;
import heard.caselog.mapping.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The changes of one case as a reader of the log sees them: which field of which row, what it
/// said, what it says.
final class SaidOfCase {

  private static final String STRUCK_OUT = "(struck out)";

  private static final class Sides {
    final List<Object> before = new ArrayList<>();
    final List<Object> after = new ArrayList<>();
    final List<Object> held = new ArrayList<>();
    boolean contended;
    boolean struckOut;
  }

  private final CouncilWords words;
  private final CouncilWords.Names names;
  private final Map<Cell, Sides> cells = new LinkedHashMap<>();
  private final Map<Integer, Value.StageNamed> stages = new HashMap<>();

  private SaidOfCase(CouncilWords words, CouncilWords.Names names) {
    this.words = words;
    this.names = names;
  }

  static List<FieldChange> of(
      CaseFile file, List<Change> changes, CouncilWords words, CouncilWords.Names names) {
    var said = new SaidOfCase(words, names);
    file.facts().all(StageOpened.class).forEach(fact -> said.stage(fact.event()));
    changes.forEach(said::add);
    return said.fields(changes);
  }

  private void add(Change change) {
    change.after().map(Happening::event).ifPresent(this::stage);
    change
        .before()
        .ifPresent(fact ->
            ToldFields.of(fact.on(), fact.event())
                .forEach((cell, values) -> sides(cell, change).before.addAll(values)));
    change
        .after()
        .ifPresent(now ->
            ToldFields.of(now.on(), now.event())
                .forEach((cell, values) -> sides(cell, change).after.addAll(values)));
    for (Fact<Event> held : change.held()) {
      ToldFields.of(held.on(), held.event())
          .forEach((cell, values) -> sides(cell, change).held.addAll(values));
    }
  }

  private Sides sides(Cell cell, Change change) {
    var sides = cells.computeIfAbsent(cell, _ -> new Sides());
    sides.contended |= change.contended();
    sides.struckOut |= change.contended() && change.held().isEmpty();
    return sides;
  }

  private void stage(Event event) {
    if (event instanceof StageOpened opened) {
      stages.putIfAbsent(opened.stage(), new Value.StageNamed(opened.procedure(), opened.id()));
    }
  }

  private List<FieldChange> fields(List<Change> changes) {
    var shown = new ArrayList<FieldChange>();
    var without = new ArrayList<FieldChange>();
    cells.forEach((cell, sides) -> {
      var before = words.say(cell, sides.before, names);
      var after = words.say(cell, sides.after, names);
      if (!before.equals(after)) {
        var heading = words.heading(cell);
        var field =
            new FieldChange(
                words.row(cell, stages),
                heading.orElse(CouncilWords.plain(cell)),
                before,
                after,
                sides.struckOut ? STRUCK_OUT : words.say(cell, sides.held, names),
                sides.contended);
        (heading.isPresent() || cell.field().isEmpty() ? shown : without).add(field);
      }
    });
    if (!shown.isEmpty()) {
      return shown;
    }
    return without.isEmpty() ? changes.stream().map(this::unseen).toList() : without;
  }

  /// A change that no field shows, as when the days change between which something happened.
  private FieldChange unseen(Change change) {
    var event =
        change.after().map(Happening::event).orElseGet(() -> change.before().orElseThrow().event());
    var cell = ToldFields.unseen(event);
    return new FieldChange(
        words.row(cell, stages),
        CouncilWords.plain(cell),
        change.before().map(fact -> day(cell, fact.on())).orElse(""),
        change.after().map(now -> day(cell, now.on())).orElse(""),
        "",
        change.contended());
  }

  private String day(Cell cell, Occurred on) {
    return words.say(cell, List.of(on), names);
  }
}
