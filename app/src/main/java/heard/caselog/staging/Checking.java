package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.faults.Faults;
import heard.caselog.mapping.Field;
import heard.platform.Transaction;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Goes once through all cases of a staged log, finds every fault, and says of each case what is to
/// be done with it.
public final class Checking {

  private static final int SALT = 32;
  private static final int OFTEN = 500;

  private static final String CASES =
      """
      select r.family, r.key, r.sheet, r.number, r.cells, k.case_id, null::uuid,
             r.linked is not null and l.key is null and p.id is null,
             k.salt, k.digest, h.id is not null, r.ragged
        from pg_temp.log_row r
        left join pg_temp.log_key l on l.key = r.linked
        left join record.representation p on p.reference_key = r.linked and p.counted
        left join papers.log_case k on k.family = r.family and k.key = r.key
        left join record.representation h
               on r.family = 0 and h.reference_key = r.key and h.counted
       order by r.family, r.key, r.sheet, r.number
      """;

  private final Transaction transaction;
  private final Staged staged;
  private final Supplier<UUID> ids;
  private final SecureRandom random = new SecureRandom();
  private final Map<Verdict, Tally> cases = new EnumMap<>(Verdict.class);
  private final List<String> held = new ArrayList<>();
  private final Reach.Seen reach = new Reach.Seen();
  private long rows;

  private Checking(Transaction transaction, Staged staged, Supplier<UUID> ids) {
    this.transaction = transaction;
    this.staged = staged;
    this.ids = ids;
  }

  /// Checks every case. The verdicts stay in the temporary table `log_verdict`.
  ///
  /// @param today days after it have not happened
  /// @param ids ascending, one for each new case
  public static Checked all(
      Transaction transaction,
      Staged staged,
      LocalDate today,
      Supplier<UUID> ids,
      Faults faults,
      Progress progress) {
    return new Checking(transaction, staged, ids).all(today, faults, progress);
  }

  private Checked all(LocalDate today, Faults faults, Progress progress) {
    tables();
    try (var verdicts =
            new CopyBuffer(transaction, "log_verdict", "family, key, verdict, id, salt, digest");
        var cursor = new CaseCursor(transaction, CASES, new RowReader(staged, today))) {
      var found = new OfOneCase();
      CaseCursor.Next next;
      long number = 0;
      while ((next = cursor.next(found)) != null) {
        new Rules(found).check(next.rows());
        next.leadingNowhere().forEach(row -> leadsNowhere(row, found));
        judge(next, found, faults, verdicts);
        if (++number % OFTEN == 0) {
          progress.at(Progress.Step.CHECKING, cursor.seen(), staged.rows());
        }
      }
    }
    progress.at(Progress.Step.CHECKING, staged.rows(), staged.rows());
    transaction.sql().execute("analyze pg_temp.log_verdict");
    return new Checked(cases, held, rows, reach.all());
  }

  private void tables() {
    var standing =
        staged.tables().stream()
            .filter(table -> table.mapping().rows().standsAlone())
            .map(table -> Integer.toString(table.number()))
            .collect(Collectors.joining(", "));
    transaction
        .sql()
        .execute(
            """
            create temporary table log_key on commit drop as
              select distinct key from pg_temp.log_row where family = 0 and sheet in (%s)
            """
                .formatted(standing.isEmpty() ? "-1" : standing));
    transaction
        .sql()
        .execute(
            """
            create temporary table log_verdict (
              family smallint not null,
              key text collate "C" not null,
              verdict text not null,
              id uuid,
              salt bytea,
              digest bytea
            ) on commit drop
            """);
    transaction.sql().execute("analyze pg_temp.log_key");
  }

  private void judge(CaseCursor.Next next, OfOneCase found, Faults faults, CopyBuffer verdicts) {
    reach.see(next.rows());
    boolean faulty = !found.faults.isEmpty();
    found.faults.forEach(faults::add);
    found.faults.clear();
    var rowsOfCase = next.rows();
    if (faulty) {
      count(Verdict.FAULTY, rowsOfCase.family());
      return;
    }
    var content = content(rowsOfCase);
    var before = next.before();
    var verdict =
        before != null
            ? MessageDigest.isEqual(Fingerprint.keyed(before.salt(), content), before.digest())
                ? Verdict.UNCHANGED
                : Verdict.CHANGED
            : next.here() ? Verdict.HELD : Verdict.NEW;
    count(verdict, rowsOfCase.family());
    switch (verdict) {
      case NEW -> toTake(rowsOfCase, verdict, ids.get(), content, verdicts);
      case CHANGED ->
          toTake(rowsOfCase, verdict, Objects.requireNonNull(rowsOfCase.id()), content, verdicts);
      case HELD -> {
        if (held.size() < Checked.NAMED) {
          held.add(rowsOfCase.reference());
        }
      }
      case UNCHANGED, FAULTY -> {}
    }
  }

  private void toTake(
      CaseRows rowsOfCase, Verdict verdict, UUID id, String content, CopyBuffer verdicts) {
    var salt = new byte[SALT];
    random.nextBytes(salt);
    verdicts.add(
        rowsOfCase.family().number(),
        rowsOfCase.key(),
        verdict.name(),
        id,
        salt,
        Fingerprint.keyed(salt, content));
    rows += rowsOfCase.rows().size();
  }

  private void count(Verdict verdict, Family family) {
    cases.merge(verdict, Tally.of(family, 1), Tally::and);
  }

  private static void leadsNowhere(ReadRow row, Consumer<Fault> faults) {
    faults.accept(
        new Fault(
            FaultKind.NO_SUCH_REFERENCE,
            row.table().name(),
            row.number(),
            row.table().heading(Field.LINKED_REFERENCE),
            row.text(Field.LINKED_REFERENCE).orElse(""),
            "Neither these files nor Heard have a representation with this reference.",
            "Put the reference right, or empty the cell."));
  }

  /// What a case says, the same for the same content in whatever order and form it was written.
  private static String content(CaseRows rows) {
    return rows.rows().stream()
        .map(row -> row.kind() + " " + row.values())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static final class OfOneCase implements Consumer<Fault> {
    final List<Fault> faults = new ArrayList<>();

    @Override
    public void accept(Fault fault) {
      faults.add(fault);
    }
  }
}
