package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.casefile.CaseId;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.Happening;
import heard.casefile.decide.Recording;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.ChangedCase;
import heard.caselog.changes.FieldChange;
import heard.caselog.changes.Findings;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.ledger.Readings;
import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.record.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A council whose log was taken in, and is given again by each test.
abstract class LaterExports {

  static final RunningHeard HEARD = OwnCouncil.heard();
  static final String ANSWERED = "03/08/2016,03/08/2016,4";
  static final String ANSWERED_LATER = "04/08/2016,04/08/2016,5";

  @TempDir Path folder;

  Imports imports;
  AuthorityId authority;
  Actor actor;

  @BeforeEach
  void the_log_has_been_taken_in() throws IOException {
    authority = OwnCouncil.in(HEARD, folder);
    actor = Actor.command(authority);
    imports = HEARD.get(Imports.class);
    run(log(), Accepting.NONE);
  }

  LogUnderTest changed() throws IOException {
    return log().replace("Stages.csv", ANSWERED, ANSWERED_LATER);
  }

  static FieldChange change(String row, String heading, String before, String after) {
    return new FieldChange(row, heading, before, after, "", false);
  }

  static List<FieldChange> changesOf(ImportResult result, String reference) {
    return result.changes().cases().stream()
        .filter(one -> one.reference().equals(reference))
        .map(ChangedCase::changes)
        .findFirst()
        .orElse(List.of());
  }

  List<String> readings(String reference) {
    var id = id(reference).value();
    return HEARD
        .walls()
        .reading(
            authority,
            transaction ->
                HEARD.get(Readings.class).of(transaction, id).stream()
                    .map(Readings.Reading::purpose)
                    .toList());
  }

  MadeView view(ImportResult result) {
    return imports.view(actor, result.id().orElseThrow()).orElseThrow();
  }

  void record(String reference, Event event) {
    var today = LocalDate.ofInstant(HEARD.clock().instant(), ZoneId.of("Europe/London"));
    decide(id(reference), _ -> Recording.happened(today, today, event));
  }

  void decide(
      CaseId id,
      java.util.function.Function<heard.casefile.CaseFile, heard.casefile.Decision> deciding) {
    assertThat(
            HEARD
                .get(CaseRecord.class)
                .decide(actor, authority, id, new CommandId(UUID.randomUUID()), deciding))
        .isInstanceOf(Outcome.Recorded.class);
  }

  static heard.casefile.Decision correct(EventId wrong, LocalDate day, Event right) {
    return new heard.casefile.Decision.Accepted(
        List.of(
            Happening.on(day, new heard.casefile.CorrectionEvent.EventCorrected(wrong, right))));
  }

  CaseId id(String reference) {
    return new CaseId(
        one(
            "select id from record.representation where counted and reference = '%s'"
                .formatted(reference),
            UUID.class));
  }

  LocalDate responded(String reference) {
    return one(
        "select responded_on from record.stage where ordinal = 1 and representation_id = '%s'"
            .formatted(id(reference).value()),
        LocalDate.class);
  }

  LocalDate closed(String reference) {
    return one(
        "select closed_on from record.stage where ordinal = 1 and representation_id = '%s'"
            .formatted(id(reference).value()),
        LocalDate.class);
  }

  <T> T one(String sql, Class<T> type) {
    return HEARD
        .walls()
        .reading(authority, transaction -> transaction.sql().fetchSingle(sql).get(0, type));
  }

  List<String> all(String sql) {
    return HEARD
        .walls()
        .reading(authority, transaction -> transaction.sql().fetch(sql).getValues(0, String.class));
  }

  int count(String of) {
    return one("select count(*)::int from " + of, Integer.class);
  }

  LogUnderTest log() throws IOException {
    return LogUnderTest.in(Files.createTempDirectory(folder, "log"));
  }

  ImportResult run(LogUnderTest log, Accepting accepting) {
    return imports.run(actor, request(log, false, accepting), Progress.NONE);
  }

  static ImportRequest request(LogUnderTest log, boolean check, Accepting accepting) {
    return new ImportRequest(files(log), check, false, _ -> {}, () -> {}, accepting, Findings.NONE);
  }

  static List<LogFile> files(LogUnderTest log) {
    return log.files().stream().map(LogFile::of).toList();
  }

  static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
