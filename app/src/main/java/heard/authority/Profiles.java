package heard.authority;

import static heard.schema.installation.Tables.AUTHORITY;
import static heard.schema.profile.Tables.FILE;
import static heard.schema.profile.Tables.PROCEDURE;
import static heard.schema.profile.Tables.VERSION;
import static org.jooq.impl.DSL.max;

import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.Transaction;
import heard.platform.Walls;
import heard.platform.yaml.Faults;
import heard.procedure.Code;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The profiles of the authorities, as they were loaded.
@Component
public final class Profiles {

  private final Walls walls;
  private final InstantSource clock;
  private final Calendars calendars;
  private final ApplicationEventPublisher told;
  private final Map<Loaded, Profile> read = new ConcurrentHashMap<>();

  /// @param told hears of each version as it is loaded, see {@link ProfileLoaded}
  Profiles(Walls walls, InstantSource clock, Calendars calendars, ApplicationEventPublisher told) {
    this.walls = walls;
    this.clock = clock;
    this.calendars = calendars;
    this.told = told;
  }

  /// What loading came to.
  ///
  /// @param version the version that is current now
  /// @param isNew whether this loading made it
  /// @param consequences what it changed besides, each a sentence
  public record Loading(
      AuthorityId authority, int version, boolean isNew, List<String> consequences) {
    public Loading {
      consequences = List.copyOf(consequences);
    }
  }

  private record Loaded(AuthorityId authority, int version) {}

  /// Loads the profile of a folder; its authority is made if there is none of its id.
  ///
  /// @throws ExplainedFailure with every fault, where it has any
  public Loading load(Path folder) {
    var faults = new Faults();
    var files = ProfileReader.whole(folder, faults);
    var profile =
        files
            .flatMap(f -> ProfileReader.check(f, faults))
            .orElseThrow(() ->
                new ExplainedFailure(
                    "The profile in %s has faults:\n%s".formatted(folder, faults.say())));
    calendars.enter();
    var authority = enter(profile);
    return walls.in(authority, transaction -> load(transaction, profile, files.orElseThrow()));
  }

  /// Loads the current profile of an authority anew with some of its files changed.
  ///
  /// @param change is given the files of the current version by path, and gives those that differ
  /// @throws ExplainedFailure with every fault that the changed files have
  public Loading revise(AuthorityId authority, UnaryOperator<Map<String, String>> change) {
    return walls.in(
        authority,
        transaction -> {
          var files = new ProfileFiles(texts(transaction, currentVersion(transaction)));
          for (var changed : change.apply(files.texts()).entrySet()) {
            files = files.with(changed.getKey(), changed.getValue());
          }
          var faults = new Faults();
          var whole = files;
          var profile =
              ProfileReader.check(whole, faults)
                  .orElseThrow(() ->
                      new ExplainedFailure("The profile would have faults:\n" + faults.say()));
          return load(transaction, profile, whole);
        });
  }

  /// The current profile of the transaction's authority.
  ///
  /// @throws ExplainedFailure where none was ever loaded
  public Profile current(Transaction transaction) {
    return at(transaction, currentVersion(transaction));
  }

  private static int currentVersion(Transaction transaction) {
    int version =
        transaction
            .first("select coalesce(max(version), 0) from profile.version", row -> row.getInt(1))
            .orElseThrow();
    if (version == 0) {
      throw new ExplainedFailure(
          "No profile of this authority is loaded. Load one with: heard profile load DIR");
    }
    return version;
  }

  /// A procedure that the transaction's authority has, or once had, in use.
  ///
  /// @param digest its version
  public Optional<ProcedureInUse> procedure(Transaction transaction, Code id, String digest) {
    var version =
        transaction
            .sql()
            .select(PROCEDURE.VERSION)
            .from(PROCEDURE)
            .where(PROCEDURE.PROCEDURE_.eq(id.word()), PROCEDURE.DIGEST.eq(digest))
            .fetchOne(PROCEDURE.VERSION);
    return Optional.ofNullable(version).flatMap(v -> at(transaction, v).procedure(id));
  }

  /// Every authority there is.
  public List<AuthorityId> authorities() {
    return walls.outside(sql ->
        sql.select(AUTHORITY.ID)
            .from(AUTHORITY)
            .orderBy(AUTHORITY.ID)
            .fetch(row -> new AuthorityId(row.value1())));
  }

  private AuthorityId enter(Profile profile) {
    var accent = profile.accent().substring(1).toLowerCase(Locale.ROOT);
    return walls.outside(sql -> {
      sql.execute("select pg_advisory_xact_lock(hashtext('installation.authority'))");
      var next = sql.select(max(AUTHORITY.ID)).from(AUTHORITY).fetchOne(max(AUTHORITY.ID));
      return new AuthorityId(
          sql.insertInto(AUTHORITY)
              .set(AUTHORITY.ID, next == null ? 1 : next + 1)
              .set(AUTHORITY.CODE, profile.id().word())
              .set(AUTHORITY.NAME, profile.name())
              .set(AUTHORITY.ACCENT, accent)
              .onConflict(AUTHORITY.CODE)
              .doUpdate()
              .set(AUTHORITY.NAME, profile.name())
              .set(AUTHORITY.ACCENT, accent)
              .returning(AUTHORITY.ID)
              .fetchSingle(AUTHORITY.ID));
    });
  }

  private Loading load(Transaction transaction, Profile profile, ProfileFiles files) {
    var sql = transaction.sql();
    var authority = transaction.authority();
    sql.execute("select pg_advisory_xact_lock(hashtext('profile.version'), ?)", authority.value());
    var last =
        sql.select(VERSION.VERSION_, VERSION.DIGEST)
            .from(VERSION)
            .orderBy(VERSION.VERSION_.desc())
            .limit(1)
            .fetchOptional();
    if (last.isPresent() && last.get().value2().equals(profile.digest())) {
      return new Loading(authority, last.get().value1(), false, List.of());
    }
    int version = last.map(l -> l.value1() + 1).orElse(1);
    sql.insertInto(VERSION)
        .set(VERSION.AUTHORITY_ID, authority.value())
        .set(VERSION.VERSION_, version)
        .set(VERSION.DIGEST, profile.digest())
        .set(
            VERSION.LOADED_AT,
            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .execute();
    files
        .texts()
        .forEach((path, text) ->
            sql.insertInto(FILE).values(authority.value(), version, path, text).execute());
    for (var used : profile.procedures()) {
      sql.insertInto(PROCEDURE)
          .values(
              authority.value(), used.procedure().id().word(), used.procedure().digest(), version)
          .onConflictDoNothing()
          .execute();
    }
    var consequences = new ArrayList<String>();
    last.ifPresent(before ->
        told.publishEvent(
            new ProfileLoaded(
                transaction, at(transaction, before.value1()), profile, consequences::add)));
    return new Loading(authority, version, true, consequences);
  }

  private Profile at(Transaction transaction, int version) {
    var loaded = new Loaded(transaction.authority(), version);
    var known = read.get(loaded);
    if (known != null) {
      return known;
    }
    var faults = new Faults();
    var profile =
        ProfileReader.read(new ProfileFiles(texts(transaction, version)), faults)
            .orElseThrow(() ->
                new IllegalStateException(
                    "Version %d of a profile no longer reads: %s"
                        .formatted(version, faults.say())));
    read.put(loaded, profile);
    return profile;
  }

  private static SortedMap<String, String> texts(Transaction transaction, int version) {
    var texts = new TreeMap<String, String>();
    transaction
        .sql()
        .select(FILE.PATH, FILE.CONTENT)
        .from(FILE)
        .where(FILE.VERSION.eq(version))
        .forEach(row -> texts.put(row.value1(), row.value2()));
    return texts;
  }
}
