package heard.reporting.evaluation;

import static heard.schema.record.Tables.REMEDY;
import static heard.schema.record.Tables.REPRESENTATION;
import static heard.schema.record.Tables.STAGE;
import static heard.schema.record.Tables.THEME;

import heard.platform.AuthorityId;
import heard.platform.Walls;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Rows of the read model, made for a test that counts them.
final class MadeRows {

  private final Walls walls;
  private final AuthorityId authority;
  private int made;

  MadeRows(Walls walls, AuthorityId authority) {
    this.walls = walls;
    this.authority = authority;
  }

  /// A complaint with its stage 1.
  Made complaint(String requested, @Nullable String responded) {
    return new Made(requested, responded);
  }

  final class Made {
    private final LocalDate requested;
    private final @Nullable LocalDate responded;
    private @Nullable String service;
    private @Nullable String team;
    private @Nullable String outcome;
    private @Nullable String complainant;
    private String[] themes = {};
    private String[] remedies = {};

    private Made(String requested, @Nullable String responded) {
      this.requested = LocalDate.parse(requested);
      this.responded = responded == null ? null : LocalDate.parse(responded);
    }

    Made service(String code) {
      service = code;
      return this;
    }

    Made team(String code) {
      team = code;
      return this;
    }

    Made outcome(String code) {
      outcome = code;
      return this;
    }

    Made by(String code) {
      complainant = code;
      return this;
    }

    Made themes(String... codes) {
      themes = codes;
      return this;
    }

    Made remedies(String... codes) {
      remedies = codes;
      return this;
    }

    void enter() {
      walls.in(
          authority,
          transaction -> {
            enter(transaction.sql(), new UUID(authority.value(), ++made));
            return made;
          });
    }

    private void enter(DSLContext sql, UUID id) {
      sql.insertInto(REPRESENTATION)
          .set(REPRESENTATION.AUTHORITY_ID, authority.value())
          .set(REPRESENTATION.ID, id)
          .set(REPRESENTATION.REFERENCE, "R-%03d".formatted(made))
          .set(REPRESENTATION.REFERENCE_KEY, "r-%03d".formatted(made))
          .set(REPRESENTATION.KIND, "complaint")
          .set(REPRESENTATION.RECEIVED_ON, requested)
          .set(REPRESENTATION.CLOSED_ON, responded)
          .set(REPRESENTATION.SERVICE, service)
          .set(REPRESENTATION.TEAM, team)
          .set(REPRESENTATION.COMPLAINANT_KIND, complainant)
          .set(REPRESENTATION.STATUS, responded == null ? "open" : "closed")
          .set(REPRESENTATION.STANDING, "made")
          .set(REPRESENTATION.UNCOUNTED_LIMITS, 0)
          .set(REPRESENTATION.RETENTION_CLASS, "made")
          .set(REPRESENTATION.COUNTED, true)
          .set(REPRESENTATION.PROJECTION, 1)
          .set(REPRESENTATION.VERSION, 1)
          .execute();
      sql.insertInto(STAGE)
          .set(STAGE.AUTHORITY_ID, authority.value())
          .set(STAGE.REPRESENTATION_ID, id)
          .set(STAGE.ORDINAL, 1)
          .set(STAGE.STAGE_, "stage-1")
          .set(STAGE.PROCEDURE, "children-act-1989")
          .set(STAGE.REQUESTED_ON, requested)
          .set(STAGE.RESPONDED_ON, responded)
          .set(STAGE.CLOSED_ON, responded)
          .set(STAGE.STATUS, responded == null ? "open" : "closed")
          .set(STAGE.OUTCOME, outcome)
          .set(STAGE.EXTENDED, false)
          .execute();
      for (var theme : themes) {
        sql.insertInto(THEME)
            .set(THEME.AUTHORITY_ID, authority.value())
            .set(THEME.REPRESENTATION_ID, id)
            .set(THEME.THEME_, theme)
            .execute();
      }
      int ordinal = 0;
      for (var remedy : remedies) {
        sql.insertInto(REMEDY)
            .set(REMEDY.AUTHORITY_ID, authority.value())
            .set(REMEDY.REPRESENTATION_ID, id)
            .set(REMEDY.STAGE_ORDINAL, 1)
            .set(REMEDY.ORDINAL, ++ordinal)
            .set(REMEDY.REMEDY_, remedy)
            .execute();
      }
    }
  }
}
