package heard.authority;

import heard.casefile.retention.RetentionClass;
import heard.casefile.retention.RetentionSchedule;
import heard.casefile.retention.RetentionTrigger;
import heard.platform.yaml.Entry;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.procedure.Code;
import heard.procedure.Length;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads `retention.yaml`: how long which cases are kept.
final class RetentionReader {

  private final MapEntry file;
  private final List<String> kinds;
  private final List<String> procedures;
  private final WordsOnce once;
  private final List<RetentionClass> classes = new ArrayList<>();

  private RetentionReader(MapEntry file, List<String> kinds, List<String> procedures) {
    this.file = file;
    this.kinds = kinds;
    this.procedures = procedures;
    this.once = new WordsOnce(file.faults());
  }

  /// Reads the schedule; empty, with faults, where anything is wrong.
  ///
  /// @param categories those of the profile, among them the kinds
  /// @param procedures those the profile uses
  static Optional<RetentionSchedule> read(
      MapEntry file, Map<Scheme, Categories> categories, List<ProcedureInUse> procedures) {
    var kinds =
        Optional.ofNullable(categories.get(Scheme.KIND)).map(Categories::all).orElse(List.of());
    return new RetentionReader(
            file,
            kinds.stream().map(kind -> kind.code().word()).toList(),
            procedures.stream().map(used -> used.procedure().id().word()).toList())
        .read();
  }

  private Optional<RetentionSchedule> read() {
    file.only("classes");
    file.needList("classes");
    var maps = file.maps("classes");
    maps.forEach(map -> read(map).ifPresent(each -> add(map, each)));
    if (classes.isEmpty() || classes.size() < maps.size()) {
      return Optional.empty();
    }
    if (!classes.getLast().isForAll()) {
      file.faults()
          .add(
              maps.getLast().place(),
              "The last class, %s, is not for all cases: some would have none"
                  .formatted(classes.getLast().id()),
              "End with a class without kinds and procedures: it holds for all others");
      return Optional.empty();
    }
    return Optional.of(new RetentionSchedule(classes));
  }

  private Optional<RetentionClass> read(MapEntry map) {
    map.only("id", "label", "kinds", "procedures", "keep", "from", "source");
    var id = Vocabulary.needCode(map, "id");
    var label = map.needText("label").map(TextEntry::text);
    var ofKinds = codes(map, "kinds", "kind", kinds);
    var underProcedures = codes(map, "procedures", "procedure of this profile", procedures);
    var keep = map.needText("keep").flatMap(RetentionReader::length);
    var from =
        map.needText("from")
            .flatMap(text -> text.oneOf("day that keeping counts from", RetentionTrigger.class));
    var source = map.needText("source").map(TextEntry::text);
    if (id.isEmpty()
        || label.isEmpty()
        || keep.isEmpty()
        || from.isEmpty()
        || source.isEmpty()
        || ofKinds.isEmpty()
        || underProcedures.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RetentionClass(
            id.get(),
            label.get(),
            ofKinds.get(),
            underProcedures.get(),
            keep.get(),
            from.get(),
            source.get()));
  }

  /// The codes of that name; none where the name is not there, empty where anything is wrong.
  private static Optional<Set<Code>> codes(
      MapEntry map, String name, String kind, Collection<String> known) {
    var texts = map.texts(name);
    if (map.keys().containsKey(name) && texts.isEmpty()) {
      if (isNothing(map.entries().get(name))) {
        map.faults()
            .add(
                map.place(name),
                "%s has nothing in it".formatted(name),
                "Name at least one, or leave the line out: the class is then for all");
      }
      return Optional.empty();
    }
    var read = texts.stream().flatMap(text -> text.oneOf(kind, known).stream()).toList();
    return read.size() < texts.size()
        ? Optional.empty()
        : Optional.of(read.stream().map(Code::new).collect(Collectors.toSet()));
  }

  private static boolean isNothing(@Nullable Entry entry) {
    return entry == null || (entry instanceof ListEntry(_, var entries) && entries.isEmpty());
  }

  private static Optional<Length> length(TextEntry text) {
    var length = Vocabulary.length(text);
    if (length.filter(RetentionReader::isLong).isPresent()) {
      return length;
    }
    length.ifPresent(days ->
        text.faults()
            .add(
                text.place(),
                "Nothing is kept for a number of days",
                "Write it in years or months, as in \"6 years\""));
    return Optional.empty();
  }

  private static boolean isLong(Length length) {
    return switch (length.unit()) {
      case YEARS, MONTHS -> true;
      case DAYS, WORKING_DAYS -> false;
    };
  }

  private void add(MapEntry map, RetentionClass one) {
    once.add(map.place(), one.id(), one.label(), List.of());
    classes.stream()
        .filter(before -> before.covers(one))
        .findFirst()
        .ifPresent(before ->
            file.faults()
                .add(
                    map.place(),
                    "No case comes to %s: %s, which stands before it, takes them all"
                        .formatted(one.id(), before.id()),
                    "Put the narrower class first, or leave one of them out"));
    classes.add(one);
  }
}
