package heard.authority;

import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.platform.yaml.YamlFile;
import heard.procedure.Appointment;
import heard.procedure.Code;
import heard.procedure.Ground;
import heard.procedure.Limit;
import heard.procedure.Onward;
import heard.procedure.Procedure;
import heard.procedure.Stage;
import heard.procedure.StageKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a procedure file. The file chooses from the core's vocabulary; every other word is a
/// fault.
final class ProcedureReader {

  private final MapEntry file;
  private final Faults faults;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();

  private ProcedureReader(MapEntry file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /// The procedure; empty, with faults, where anything is wrong.
  ///
  /// @param name how faults name the file
  static Optional<Procedure> read(String name, String text, Faults faults) {
    var own = new Faults();
    var procedure =
        YamlFile.read(name, text, 0, own)
            .flatMap(map -> new ProcedureReader(map, own).read(Digest.of(text)));
    own.all().forEach(f -> faults.add(f.place(), f.what(), f.fix()));
    return own.isEmpty() ? procedure : Optional.empty();
  }

  private Optional<Procedure> read(String digest) {
    file.only("id", "title", "in-force", "stages", "limits", "refusals");
    var id = Vocabulary.needCode(file, "id");
    var title = file.needText("title").map(TextEntry::text);
    file.needList("stages");
    file.maps("stages").forEach(this::stage);
    file.maps("limits").forEach(m -> LimitReader.read(m, null).ifPresent(l -> add(m, l)));
    checkWays();
    var refusals = new ArrayList<Ground>();
    Set<Code> seen = new HashSet<>();
    for (var map : file.maps("refusals")) {
      LimitReader.ground(map)
          .ifPresent(ground -> {
            refusals.add(ground);
            once(map, ground.id(), seen.add(ground.id()));
          });
    }
    var inForce = Vocabulary.inForceOf(file);
    return id.flatMap(
        i -> title.map(t -> new Procedure(i, t, digest, inForce, stages, limits, refusals)));
  }

  private void stage(MapEntry map) {
    map.only("id", "title", "kind", "appoints", "leads-to", "limits");
    var id = Vocabulary.needCode(map, "id");
    var title = map.needText("title").map(TextEntry::text);
    var kind = map.needText("kind").flatMap(k -> k.oneOf("kind of stage", StageKind.class));
    var appointments =
        map.maps("appoints").stream().map(this::appointment).flatMap(Optional::stream).toList();
    var onward = map.maps("leads-to").stream().map(this::onward).flatMap(Optional::stream).toList();
    map.maps("limits").forEach(m -> LimitReader.read(m, id.orElse(null)).ifPresent(l -> add(m, l)));
    if (id.isPresent() && title.isPresent() && kind.isPresent()) {
      once(map, id.get(), stages.stream().noneMatch(s -> s.id().equals(id.get())));
      stages.add(new Stage(id.get(), title.get(), kind.get(), appointments, onward));
    }
  }

  private Optional<Appointment> appointment(MapEntry map) {
    map.only("role", "number", "rule", "confidence");
    var role = map.needText("role").flatMap(r -> r.oneOf("role", Appointment.Role.class));
    var number = map.needText("number").flatMap(TextEntry::number);
    var citation = Vocabulary.citation(map);
    return role.flatMap(r -> number.flatMap(n -> citation.map(c -> new Appointment(r, n, c))));
  }

  private Optional<Onward> onward(MapEntry map) {
    map.only("stage", "when", "rule", "confidence");
    var stage = Vocabulary.needCode(map, "stage");
    var when = map.needText("when").flatMap(w -> w.oneOf("condition", Onward.Condition.class));
    var citation = Vocabulary.citation(map);
    return stage.flatMap(s -> when.flatMap(w -> citation.map(c -> new Onward(s, w, c))));
  }

  private void add(MapEntry map, Limit limit) {
    once(
        map,
        limit.id(),
        limits.stream()
            .noneMatch(l -> l.id().equals(limit.id()) && l.inForce().overlaps(limit.inForce())));
    limits.add(limit);
  }

  private void once(MapEntry map, Code id, boolean first) {
    if (!first) {
      faults.add(map.place("id"), "%s stands here twice".formatted(id), "Give each its own id");
    }
  }

  /// Every stage that is led to must be there.
  private void checkWays() {
    var known = stages.stream().map(s -> s.id().word()).collect(Collectors.toSet());
    for (var stage : file.maps("stages")) {
      for (var way : stage.maps("leads-to")) {
        way.text("stage").ifPresent(s -> s.oneOf("stage of this procedure", known));
      }
    }
  }
}
