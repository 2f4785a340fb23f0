package heard.caselog;

import heard.authority.Profile;
import heard.authority.ProfileReader;
import heard.caselog.faults.Fault;
import heard.caselog.faults.Faults;
import heard.caselog.files.LogFile;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.MappingFile;
import heard.caselog.staging.CaseRows;
import heard.caselog.staging.CasesToTake;
import heard.caselog.staging.Checked;
import heard.caselog.staging.Checking;
import heard.caselog.staging.Progress;
import heard.caselog.staging.Recognition;
import heard.caselog.staging.Staged;
import heard.platform.Transaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A copy of Sunderland's log that a test may change before it is looked at.
final class LogUnderTest {

  static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
  static final Path PROFILE = Path.of("../profiles/sunderland");
  private static final Path LOG = Path.of("../demo/sunderland-2017-18");

  private final Path folder;

  private LogUnderTest(Path folder) {
    this.folder = folder;
  }

  static LogUnderTest in(Path folder) throws IOException {
    try (var files = Files.list(LOG)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    return new LogUnderTest(folder);
  }

  /// The log that lies in a folder.
  static LogUnderTest at(Path folder) {
    return new LogUnderTest(folder);
  }

  static Profile profile() {
    var faults = new heard.platform.yaml.Faults();
    return ProfileReader.read(PROFILE, faults).orElseThrow(() -> new AssertionError(faults.say()));
  }

  static Mapping mapping() {
    return mapping(profile().text("log/mapping.yaml").orElseThrow().text());
  }

  /// Another mapping of the same council.
  static Mapping mapping(String text) {
    var faults = new heard.platform.yaml.Faults();
    return MappingFile.read("log/mapping.yaml", text, new ProfileTerms(profile()), faults)
        .orElseThrow(() -> new AssertionError(faults.say()));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  List<Path> files() {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LogUnderTest replace(String file, String what, String with) throws IOException {
    var text = Files.readString(file(file));
    if (!text.contains(what)) {
      throw new AssertionError(file + " does not hold " + what);
    }
    Files.writeString(file(file), text.replaceFirst(java.util.regex.Pattern.quote(what), with));
    return this;
  }

  LogUnderTest add(String file, String line) throws IOException {
    var before = Files.exists(file(file)) ? Files.readString(file(file)) : "";
    Files.writeString(file(file), before + line + "\r\n", StandardCharsets.UTF_8);
    return this;
  }

  /// The same without some columns.
  LogUnderTest without(String file, String... headings) throws IOException {
    var lines = Files.readAllLines(file(file));
    var left = List.of(headings);
    var all = cells(lines.getFirst().replace("\uFEFF", ""));
    if (!all.containsAll(left)) {
      throw new AssertionError(file + " does not have " + left);
    }
    var rest = new ArrayList<String>();
    for (var line : lines) {
      var cells = cells(line);
      rest.add(
          IntStream.range(0, cells.size())
              .filter(i -> !left.contains(all.get(i)))
              .mapToObj(cells::get)
              .collect(Collectors.joining(",")));
    }
    Files.write(file(file), rest);
    return this;
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
  }

  LogUnderTest remove(String file) throws IOException {
    Files.delete(file(file));
    return this;
  }

  /// What a look at it finds.
  Look look(Transaction transaction) {
    return look(transaction, mapping());
  }

  Look look(Transaction transaction, Mapping mapping) {
    var cases = new ArrayList<CaseRows>();
    var look = look(transaction, mapping, cases::add);
    return new Look(look.faults(), look.checked(), cases);
  }

  Look look(Transaction transaction, Consumer<CaseRows> taker) {
    return look(transaction, mapping(), taker);
  }

  private Look look(Transaction transaction, Mapping mapping, Consumer<CaseRows> taker) {
    var all = new ArrayList<Fault>();
    var faults = new Faults(all::add);
    var looked = Recognition.of(files().stream().map(LogFile::of).toList(), mapping, faults);
    var staged = Staged.rows(transaction, looked.tables(), faults, Progress.NONE);
    var checked = Checking.all(transaction, staged, TODAY, ascending(), faults, Progress.NONE);
    CasesToTake.each(
        transaction, staged, TODAY, checked.rows(), Progress.NONE, (rows, _) -> taker.accept(rows));
    return new Look(all, checked, List.of());
  }

  record Look(List<Fault> faults, Checked checked, List<CaseRows> cases) {}

  private static Supplier<UUID> ascending() {
    var next = new long[1];
    return () -> new UUID(0x7000L, ++next[0]);
  }
}
