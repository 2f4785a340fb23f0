package heard.pages;

import heard.access.Actor;
import heard.access.Role;
import heard.authority.Profiles;
import heard.caselog.ImportRequest;
import heard.caselog.Imports;
import heard.caselog.faults.Fault;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.impl.DSL;

/// A server with Sunderland's profile and log, and one account for each role. All tests of pages
/// share it; what a test records, it records on a case of its own.
public final class Sunderland {

  private static final Sunderland SHARED = new Sunderland();

  private final RunningHeard heard = RunningHeard.start();
  private final AuthorityId authority;

  private Sunderland() {
    authority = heard.get(Profiles.class).load(Path.of("../profiles/sunderland")).authority();
    var faults = new ArrayList<Fault>();
    var imported =
        heard
            .get(Imports.class)
            .run(
                Actor.command(authority),
                new ImportRequest(log(), false, false, faults::add, () -> {}),
                Progress.NONE);
    if (!imported.isWhole()) {
      throw new IllegalStateException("The log has faults: " + faults);
    }
    Arrays.stream(Role.values())
        .forEach(role -> heard.person(email(role), "Olive " + role.title(), authority, role));
  }

  private static List<LogFile> log() {
    try (var files = Files.list(Path.of("../demo/sunderland-2017-18"))) {
      return files.sorted().map(LogFile::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Sunderland shared() {
    return SHARED;
  }

  public RunningHeard heard() {
    return heard;
  }

  public AuthorityId authority() {
    return authority;
  }

  /// The address that somebody in this role signs in with.
  public static String email(Role role) {
    return role.name().toLowerCase(Locale.ROOT) + "@example.org";
  }

  /// Somebody in this role who has signed in.
  public Visitor signedIn(Role role) {
    return Visitor.signedIn(heard, email(role));
  }

  /// The id of the case of this reference.
  public UUID idOf(String reference) {
    return first("reference = '%s'".formatted(reference));
  }

  /// The first case, by reference, for which this holds.
  public UUID first(String condition) {
    return heard
        .walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .select(DSL.field("id", UUID.class))
                    .from("record.representation")
                    .where("counted and (" + condition + ")")
                    .orderBy(DSL.field("reference"))
                    .limit(1)
                    .fetchSingle()
                    .value1());
  }
}
