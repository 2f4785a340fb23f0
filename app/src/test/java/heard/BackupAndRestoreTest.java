package heard;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole council's log, backed up from the PostgreSQL that Heard brings and restored into the
/// oldest that it supports.
class BackupAndRestoreTest {

  /// What a backup leaves out, and the columns of an account that are secret.
  private static final Set<String> NOT_RESTORED =
      Set.of(
          "installation.flyway_schema_history",
          "installation.session",
          "installation.sign_in_attempt",
          "installation.one_time_link",
          "installation.search_result");

  private static final TestDatabase ORIGINAL = TestDatabase.fresh();

  @TempDir private static Path folder;

  private static Path backup;

  @BeforeAll
  static void a_council_at_work() throws IOException {
    backup = folder.resolve("heard.zip");
    succeed(ORIGINAL, "profile", "load", "../profiles/sunderland");
    var log = new ArrayList<>(List.of("import", "--authority", "sunderland"));
    try (var files = Files.list(Path.of("../demo/sunderland-2017-18"))) {
      files.map(Path::toString).filter(name -> name.endsWith(".csv")).forEach(log::add);
    }
    succeed(ORIGINAL, log.toArray(String[]::new));
    succeed(
        ORIGINAL,
        "admin",
        "create",
        "--email",
        "olive@council.example",
        "--name",
        "Olive Placeholder",
        "--role",
        "officer",
        "--authority",
        "sunderland",
        "--link");
    ORIGINAL.asSuperuser(
        sql -> sql.execute("update installation.account set password_hash = 'a very secret hash'"));
    succeed(ORIGINAL, "backup", backup.toString());
  }

  @Test
  void everything_is_there_again_on_the_oldest_postgresql() {
    var restored = TestDatabase.freshOnFloor();
    succeed(restored, "restore", backup.toString(), "--data", "unused");
    var before = contents(ORIGINAL);
    var after = contents(restored);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(before.get("record.representation")).hasSizeGreaterThan(600);
    for (var table : before.keySet()) {
      assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
    }
    assertThat(run(restored, "verify").exit()).isZero();
  }

  @Test
  void a_backup_holds_no_secret_and_only_its_owner_may_read_it() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    try (var zip = new ZipFile(backup.toFile())) {
      for (var entry : zip.stream().toList()) {
        var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).as(entry.getName()).doesNotContain("secret", "password");
        assertThat(NOT_RESTORED).noneMatch(table -> entry.getName().contains(table));
      }
    }
  }

  @Test
  void heads_in_a_backup_are_what_verify_expects() throws IOException {
    var heads = folder.resolve("heads.txt");
    try (var zip = new ZipFile(backup.toFile())) {
      Files.write(heads, zip.getInputStream(zip.getEntry("heads.txt")).readAllBytes());
    }
    assertThat(run(ORIGINAL, "verify", "--expect", heads.toString()).exit()).isZero();
  }

  @Test
  void a_backup_goes_into_an_empty_place_only() {
    var ran = run(ORIGINAL, "restore", backup.toString(), "--data", "unused");
    assertThat(ran.exit()).isOne();
    assertThat(ran.error()).contains("There are data here already");
  }

  @Test
  void an_altered_event_in_a_backup_is_found_and_nothing_restored() throws IOException {
    var altered = folder.resolve("altered.zip");
    rewrite(altered, "1/ledger.event.csv", text -> text.replaceFirst("2017-05", "2017-06"));
    var restored = TestDatabase.fresh();
    var ran = run(restored, "restore", altered.toString(), "--data", "unused");
    assertThat(ran.exit()).isOne();
    assertThat(ran.error()).contains("The ledger of sunderland in this backup is broken at");
    assertThat(contents(restored).get("installation.authority")).isEmpty();
  }

  @Test
  void a_row_that_is_missing_is_found() throws IOException {
    var shortened = folder.resolve("short.zip");
    rewrite(
        shortened,
        "1/people.person.csv",
        text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
    var restored = TestDatabase.fresh();
    var ran = run(restored, "restore", shortened.toString(), "--data", "unused");
    assertThat(ran.exit()).isOne();
    assertThat(ran.error()).contains("is damaged: 1/people.person.csv has");
    assertThat(contents(restored).get("installation.authority")).isEmpty();
  }

  @Test
  void a_file_that_is_no_backup_is_said_to_be_none() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Olive");
    var ran = run(TestDatabase.fresh(), "restore", letter.toString(), "--data", "unused");
    assertThat(ran.exit()).isOne();
    assertThat(ran.error()).contains("is not a backup of Heard");
  }

  private static void rewrite(Path target, String name, UnaryOperator<String> change)
      throws IOException {
    try (var zip = new ZipFile(backup.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (var entry : zip.stream().toList()) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(name)
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
        out.closeEntry();
      }
    }
  }

  /// Every row of every table that should be the same, as text.
  private static Map<String, List<String>> contents(TestDatabase database) {
    return database.asSuperuser(sql -> {
      sql.execute("set timezone = 'UTC'");
      var contents = new TreeMap<String, List<String>>();
      for (var row :
          sql.fetch(
              """
              select n.nspname || '.' || c.relname as name,
                (select string_agg(quote_ident(attname), ', ' order by attname) from pg_attribute
                  where attrelid = c.oid and attnum > 0 and not attisdropped
                    and attgenerated = '' and attname <> 'password_hash') as columns
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind = 'r' and n.nspname in
                ('installation', 'ledger', 'people', 'papers', 'monitoring', 'profile', 'record')
              """)) {
        var table = row.get("name", String.class);
        if (!NOT_RESTORED.contains(table)) {
          contents.put(
              table,
              sql
                  .fetch("select row(%s)::text as row from %s".formatted(row.get("columns"), table))
                  .getValues(0, String.class)
                  .stream()
                  .sorted()
                  .toList());
        }
      }
      return contents;
    });
  }

  private static void succeed(TestDatabase database, String... arguments) {
    var ran = run(database, arguments);
    assertThat(ran.exit()).as(ran.error()).isZero();
  }

  private static Ran run(TestDatabase database, String... arguments) {
    var line = Heard.commandLine(new SpringOpener(database.environment()));
    var out = new StringWriter();
    var error = new StringWriter();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(error, true));
    return new Ran(line.execute(arguments), error.toString());
  }

  private record Ran(int exit, String error) {}
}
