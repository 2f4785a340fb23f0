package heard.reporting.catalogue;

import static heard.reporting.catalogue.Expressions.days;
import static heard.reporting.catalogue.Expressions.flag;
import static heard.reporting.catalogue.Expressions.ofNextStage;
import static heard.reporting.catalogue.Expressions.ofStageBefore;
import static heard.reporting.catalogue.Expressions.responseCountedFrom;
import static heard.reporting.catalogue.Expressions.workingDays;
import static heard.reporting.catalogue.Part.STAGE;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Reading.scoped;
import static heard.reporting.catalogue.Source.BEFORE;
import static heard.reporting.catalogue.Source.NEXT;
import static heard.reporting.catalogue.Source.S;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import heard.schema.record.Tables;
import java.util.List;

/// The dimensions of a stage.
final class StageDimensions {

  static final Dimension REQUESTED_ON =
      Dimension.day(
          "requested-on",
          "when the stage was requested; at stage 1 the day of receipt",
          at(STAGE, S.REQUESTED_ON));
  static final Dimension RESPONDED_ON =
      Dimension.day(
          "responded-on", "when the response of the stage was sent", at(STAGE, S.RESPONDED_ON));
  static final Dimension HEARD_ON =
      Dimension.day("heard-on", "when the panel was held", at(STAGE, S.HEARING_ON));
  static final Dimension STARTED_ON =
      Dimension.day(
          "started-on",
          "from when the time for the response of the stage is counted",
          at(STAGE, responseCountedFrom()));
  static final Dimension NEXT_REQUESTED_ON =
      Dimension.day(
          "next-requested-on",
          "when the stage after this one was requested",
          at(STAGE, ofNextStage(NEXT.REQUESTED_ON)));

  static final Dimension IN_TIME =
      Dimension.flag(
          "in-time",
          "whether the response was sent by the day that the authority's setting counts as within timescale",
          at(STAGE, flag(S.RESPONDED_ON.le(S.TIMESCALE_DUE_ON))));
  static final Dimension IN_COUNCIL_TIME =
      Dimension.flag(
          "in-council-time",
          "whether the response was sent by the due date that the council's log gives, the extended one if there is one; where it gives none, as in-time",
          at(
              STAGE,
              flag(
                  S.RESPONDED_ON.le(
                      coalesce(S.COUNCIL_EXTENDED_DUE_ON, S.COUNCIL_DUE_ON, S.TIMESCALE_DUE_ON)))));
  static final Dimension BEYOND_LIMIT =
      Dimension.workingDays(
          "working-days-beyond-limit",
          "working days from the due date within timescale to the response; below 0 if it came before",
          scoped(STAGE, scope -> workingDays(scope, S.TIMESCALE_DUE_ON, S.RESPONDED_ON)));
  static final Dimension LATE =
      Dimension.workingDays(
          "working-days-late",
          "working days from the due date within timescale to a response that came after it",
          scoped(
              STAGE,
              scope ->
                  when(
                      S.RESPONDED_ON.gt(S.TIMESCALE_DUE_ON),
                      workingDays(scope, S.TIMESCALE_DUE_ON, S.RESPONDED_ON))));
  static final List<Dimension> ALL =
      List.of(
          REQUESTED_ON,
          STARTED_ON,
          NEXT_REQUESTED_ON,
          Dimension.code(
              "next-stage",
              "which stage was requested after this one",
              "stage",
              at(STAGE, ofNextStage(NEXT.STAGE_))),
          Dimension.code(
              "next-status",
              "how the stage after this one stands",
              "status",
              at(STAGE, ofNextStage(NEXT.STATUS))),
          Dimension.flag(
              "escalated",
              "whether another stage was requested after this one",
              at(STAGE, flag(ofNextStage(NEXT.REQUESTED_ON).isNotNull()))),
          Dimension.flag(
              "remedial-action",
              "whether remedial action was taken",
              at(STAGE, flag(S.REMEDIAL_ACTION.isTrue()))),
          RESPONDED_ON,
          HEARD_ON,
          Dimension.day(
              "draft-checked-on",
              "when the draft response was checked",
              at(STAGE, S.DRAFT_CHECKED_ON)),
          Dimension.code("stage", "which stage of its procedure", "stage", at(STAGE, S.STAGE_)),
          Dimension.code("stage-kind", "what kind of stage it is", "stage-kind", at(STAGE, S.KIND)),
          Dimension.code(
              "outcome", "the outcome of the stage", "overall-outcome", at(STAGE, S.OUTCOME)),
          Dimension.code(
              "outcome-before",
              "the outcome of the stage before this one",
              "overall-outcome",
              at(STAGE, ofStageBefore(BEFORE.OUTCOME))),
          Dimension.flag(
              "outcome-changed",
              "whether the stage came to another outcome than the stage before; unknown unless both have one",
              at(STAGE, flag(S.OUTCOME.ne(ofStageBefore(BEFORE.OUTCOME))))),
          Dimension.code(
              "extension-ground",
              "why the stage was given more time",
              "extension-ground",
              at(STAGE, S.EXTENSION_GROUND)),
          Dimension.code(
              "handler-role",
              "who dealt with the stage",
              "handler-role",
              at(STAGE, S.HANDLER_ROLE)),
          Dimension.code(
              "delay-reason", "why the stage was late", "delay-reason", at(STAGE, S.DELAY_REASON)),
          Dimension.flag(
              "delay-explained",
              "whether somebody wrote down why the stage took longer",
              at(STAGE, flag(S.DELAY_PAPER_ID.isNotNull()))),
          Dimension.codes(
              "remedies",
              "the remedies at the stage",
              "remedy",
              at(
                  STAGE,
                  array(
                      select(Tables.REMEDY.REMEDY_)
                          .from(Tables.REMEDY)
                          .where(Tables.REMEDY.AUTHORITY_ID.eq(S.AUTHORITY_ID))
                          .and(Tables.REMEDY.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
                          .and(Tables.REMEDY.STAGE_ORDINAL.eq(S.ORDINAL))))),
          Dimension.flag(
              "extended",
              "whether the stage was given more time",
              at(STAGE, flag(S.EXTENDED.isTrue()))),
          IN_TIME,
          Dimension.flag(
              "council-within-target",
              "whether the stage was answered in time, as the council's log says itself",
              at(STAGE, flag(S.COUNCIL_WITHIN_TARGET.isTrue()))),
          IN_COUNCIL_TIME,
          Dimension.workingDays(
              "working-days-to-response",
              "working days from the request to the response",
              scoped(STAGE, scope -> workingDays(scope, S.REQUESTED_ON, S.RESPONDED_ON))),
          Dimension.workingDays(
              "working-days-to-close",
              "working days from the request to the closing of the stage",
              scoped(STAGE, scope -> workingDays(scope, S.REQUESTED_ON, S.CLOSED_ON))),
          Dimension.days(
              "days-to-response",
              "days, weekends among them, from the request to the response",
              at(STAGE, days(S.REQUESTED_ON, S.RESPONDED_ON))),
          Dimension.days(
              "days-to-close",
              "days, weekends among them, from the request to the closing of the stage",
              at(STAGE, days(S.REQUESTED_ON, S.CLOSED_ON))),
          BEYOND_LIMIT,
          LATE,
          Dimension.workingDays(
              "council-working-days",
              "working days as the council's log gives them",
              at(STAGE, S.COUNCIL_WORKING_DAYS)));

  /// Those that are reckoned by the time limits of a procedure.
  static final List<Dimension> BY_LIMITS =
      List.of(STARTED_ON, IN_TIME, IN_COUNCIL_TIME, BEYOND_LIMIT, LATE);

  private StageDimensions() {}
}
