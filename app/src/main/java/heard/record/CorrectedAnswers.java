package heard.record;

import heard.casefile.CaseId;
import heard.casefile.ImportId;
import heard.platform.Transaction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers given for statistics that are put right. They stand apart from the events, and so do
/// their corrections: what stood before is kept beside what stands now, with the import that said
/// so.
public final class CorrectedAnswers {

  private static final String THESE =
      """
      unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[])
        t (representation_id, subject, ordinal, question, before, after)\
      """;

  private CorrectedAnswers() {}

  /// One of them.
  ///
  /// @param ordinal of the child or complainant within the case
  /// @param before null: there was none
  /// @param after null: there is none any more
  public record Corrected(
      CaseId of,
      String subject,
      int ordinal,
      String question,
      @Nullable String before,
      @Nullable String after) {}

  /// Puts them right.
  public static void put(Transaction transaction, ImportId by, List<Corrected> all) {
    var these =
        new Object[] {
          all.stream().map(one -> one.of().value()).toArray(UUID[]::new),
          all.stream().map(Corrected::subject).toArray(String[]::new),
          all.stream().map(Corrected::ordinal).toArray(Integer[]::new),
          all.stream().map(Corrected::question).toArray(String[]::new),
          all.stream().map(Corrected::before).toArray(String[]::new),
          all.stream().map(Corrected::after).toArray(String[]::new)
        };
    int authority = transaction.authority().value();
    var sql = transaction.sql();
    sql.execute(
        """
        insert into monitoring.correction
          (authority_id, import_id, representation_id, subject, ordinal, question, before, after)
        select %d, '%s'::uuid, t.* from \
        """
                .formatted(authority, by.value())
            + THESE,
        these);
    sql.execute(
        "delete from monitoring.answer a using "
            + THESE
            + """
             where a.representation_id = t.representation_id and a.subject = t.subject
               and a.ordinal = t.ordinal and a.question = t.question and t.after is null
            """,
        these);
    sql.execute(
        """
        insert into monitoring.answer
          (authority_id, representation_id, subject, ordinal, question, answer)
        select %d, t.representation_id, t.subject, t.ordinal, t.question, t.after from \
        """
                .formatted(authority)
            + THESE
            + """
             where t.after is not null
            on conflict (authority_id, representation_id, subject, ordinal, question)
              do update set answer = excluded.answer
            """,
        these);
  }

  /// What an import put right stands as it did before.
  static void takeBack(Transaction transaction, ImportId by) {
    var sql = transaction.sql();
    sql.execute(
        """
        delete from monitoring.answer a using monitoring.correction c
         where c.import_id = ? and c.before is null and c.authority_id = a.authority_id
           and a.representation_id = c.representation_id and a.subject = c.subject
           and a.ordinal = c.ordinal and a.question = c.question
        """,
        by.value());
    sql.execute(
        """
        insert into monitoring.answer
          (authority_id, representation_id, subject, ordinal, question, answer)
        select c.authority_id, c.representation_id, c.subject, c.ordinal, c.question, c.before
          from monitoring.correction c where c.import_id = ? and c.before is not null
        on conflict (authority_id, representation_id, subject, ordinal, question)
          do update set answer = excluded.answer
        """,
        by.value());
  }
}
