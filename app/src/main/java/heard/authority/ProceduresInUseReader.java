package heard.authority;

import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.procedure.Code;
import heard.procedure.Procedure;
import heard.procedure.Stage;
import heard.procedure.StageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads `procedures.yaml`: the procedures an authority works by, with its own words and settings.
/// The procedures themselves are the profile's own files, or come with Heard.
final class ProceduresInUseReader {

  private final ProfileFiles files;
  private final Faults faults;
  private final WordsOnce once;

  private ProceduresInUseReader(ProfileFiles files, Faults faults) {
    this.files = files;
    this.faults = faults;
    this.once = new WordsOnce(faults);
  }

  static List<ProcedureInUse> read(MapEntry file, ProfileFiles files) {
    file.only("procedures");
    file.needList("procedures");
    var reader = new ProceduresInUseReader(files, file.faults());
    var procedures = new ArrayList<ProcedureInUse>();
    file.maps("procedures").forEach(map -> reader.read(map).ifPresent(procedures::add));
    return procedures;
  }

  private Optional<ProcedureInUse> read(MapEntry map) {
    map.only("id", "label", "words", "in-force", "limits", "stages", "timescales");
    var id = map.needText("id");
    var law = id.flatMap(this::procedure);
    var label = map.needText("label").map(TextEntry::text);
    if (law.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    var words = map.texts("words").stream().map(TextEntry::text).toList();
    once.add(map.place(), law.get().id(), label.get(), words);
    var procedure = withOwnLimits(law.get(), map.map("limits"));
    return Optional.of(
        new ProcedureInUse(
            procedure,
            label.get(),
            words,
            Vocabulary.inForceOf(map),
            stages(procedure, map.map("stages")),
            timescales(procedure, map.map("timescales"))));
  }

  /// Its digest then covers the settings too: other settings are another version.
  private static Procedure withOwnLimits(Procedure law, Optional<MapEntry> settings) {
    if (settings.isEmpty()) {
      return law;
    }
    var own = OwnLimits.apply(law, settings.get());
    return own.withDigest(Digest.of(law.digest() + "\n" + OwnLimits.canonical(settings.get())));
  }

  private Optional<Procedure> procedure(TextEntry id) {
    var path = "procedures/%s.yaml".formatted(id.text());
    var text = files.text(path);
    if (text.isEmpty()) {
      var known = new TreeSet<>(Procedures.ids());
      files.below("procedures").forEach(f -> known.add(f.path().replaceAll(".*/|\\.yaml", "")));
      id.oneOf("procedure", known);
      return Optional.empty();
    }
    var procedure = ProcedureReader.read(path, text.get(), faults);
    procedure
        .filter(p -> !p.id().word().equals(id.text()))
        .ifPresent(p ->
            faults.add(
                id.place(),
                "%s is the procedure %s".formatted(path, p.id()),
                "Name the file as its id"));
    return procedure;
  }

  private static List<ProcedureInUse.StageWords> stages(
      Procedure procedure, Optional<MapEntry> own) {
    var once = own.map(map -> new WordsOnce(map.faults()));
    own.ifPresent(map -> map.only(ids(procedure)));
    var stages = new ArrayList<ProcedureInUse.StageWords>();
    for (var stage : procedure.stages()) {
      var map = own.flatMap(o -> o.map(stage.id().word()));
      map.ifPresent(m -> m.only("label", "words"));
      var words =
          new ProcedureInUse.StageWords(
              stage.id(),
              map.flatMap(m -> m.text("label")).map(TextEntry::text).orElse(stage.title()),
              map.map(m -> m.texts("words").stream().map(TextEntry::text).toList())
                  .orElse(List.of()));
      map.ifPresent(
          m -> once.orElseThrow().add(m.place(), words.stage(), words.label(), words.words()));
      stages.add(words);
    }
    return stages;
  }

  /// By stage; where the file does not say, the limit that has the stage's own id, as extended.
  private static Map<Code, Timescale> timescales(Procedure procedure, Optional<MapEntry> own) {
    own.ifPresent(map -> map.only(ids(procedure)));
    var limits = procedure.limits().stream().map(l -> l.id().word()).collect(Collectors.toSet());
    var timescales = new HashMap<Code, Timescale>();
    for (var stage : procedure.stages()) {
      own.flatMap(o -> o.map(stage.id().word()))
          .flatMap(map -> timescale(map, limits))
          .or(() -> standard(stage, limits))
          .ifPresent(timescale -> timescales.put(stage.id(), timescale));
    }
    return timescales;
  }

  private static Optional<Timescale> timescale(MapEntry map, Set<String> limits) {
    map.only("limit", "means");
    var limit = map.needText("limit").flatMap(l -> l.oneOf("limit of this procedure", limits));
    var means =
        map.needText("means")
            .flatMap(m -> m.oneOf("meaning of \"within timescale\"", Timescale.Meaning.class));
    return limit.flatMap(l -> means.map(m -> new Timescale(new Code(l), m)));
  }

  private static Optional<Timescale> standard(Stage stage, Set<String> limits) {
    return stage.kind() != StageKind.OMBUDSMAN && limits.contains(stage.id().word())
        ? Optional.of(new Timescale(stage.id(), Timescale.Meaning.AS_EXTENDED))
        : Optional.empty();
  }

  private static String[] ids(Procedure procedure) {
    return procedure.stages().stream().map(s -> s.id().word()).toArray(String[]::new);
  }
}
