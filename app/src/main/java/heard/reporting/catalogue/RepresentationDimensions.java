package heard.reporting.catalogue;

import static heard.reporting.catalogue.Expressions.days;
import static heard.reporting.catalogue.Expressions.flag;
import static heard.reporting.catalogue.Expressions.workingDays;
import static heard.reporting.catalogue.Part.REPRESENTATION;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Reading.scoped;
import static heard.reporting.catalogue.Source.R;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.select;

import heard.schema.record.Tables;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/// The dimensions of the representation itself.
final class RepresentationDimensions {

  private static final String ADVOCATE = "advocate";

  static final Dimension KIND =
      Dimension.code(
          "kind", "what kind of representation it is", "kind", at(REPRESENTATION, R.KIND));
  static final Dimension RECEIVED_ON =
      Dimension.day("received-on", "when it was received", at(REPRESENTATION, R.RECEIVED_ON));
  static final Dimension DECIDED_ON =
      Dimension.day(
          "decided-on", "when the Ombudsman decided", at(REPRESENTATION, R.OMBUDSMAN_DECIDED_ON));
  static final Dimension PROGRESSED_ON =
      Dimension.day(
          "progressed-on",
          "when the representation that it became was received",
          at(REPRESENTATION, Expressions.linkedReceived(Expressions.anyOther())));
  static final Dimension ACKNOWLEDGED_ON =
      Dimension.day(
          "acknowledged-on", "when it was acknowledged", at(REPRESENTATION, R.ACKNOWLEDGED_ON));

  static final List<Dimension> ALL =
      List.of(
          KIND,
          RECEIVED_ON,
          ACKNOWLEDGED_ON,
          Dimension.day(
              "original-received-on",
              "when the complaint it goes back to was received: the earliest it is linked with, or"
                  + " its own day",
              at(
                  REPRESENTATION,
                  least(R.RECEIVED_ON, Expressions.linkedReceived(Expressions.anyOther())))),
          DECIDED_ON,
          PROGRESSED_ON,
          Dimension.day(
              "definition-confirmed-on",
              "when the complaint as defined was agreed",
              at(REPRESENTATION, R.DEFINITION_CONFIRMED_ON)),
          Dimension.day(
              "case-closed-on",
              "when the whole representation was closed",
              at(REPRESENTATION, R.CLOSED_ON)),
          Dimension.code("team", "the team it is about", "team", at(REPRESENTATION, R.TEAM)),
          Dimension.code("channel", "how it came", "channel", at(REPRESENTATION, R.CHANNEL)),
          Dimension.code(
              "submitted-via",
              "who handed it in",
              "submitted-via",
              at(REPRESENTATION, R.SUBMITTED_VIA)),
          Dimension.code(
              "complainant-kind",
              "who complained",
              "complainant-kind",
              at(REPRESENTATION, R.COMPLAINANT_KIND)),
          Dimension.code(
              "complainant-group",
              "the people who complained together",
              "complainant-group",
              at(REPRESENTATION, R.COMPLAINANT_GROUP)),
          Dimension.code(
              "case-status",
              "how the whole representation stands",
              "status",
              at(REPRESENTATION, R.STATUS)),
          Dimension.code(
              "standing",
              "the lawful state of the representation",
              "standing",
              at(REPRESENTATION, R.STANDING)),
          Dimension.code(
              "refusal-ground",
              "why it was refused",
              "refusal-ground",
              at(REPRESENTATION, R.REFUSAL_GROUND)),
          Dimension.code(
              "compliment-source",
              "who paid the compliment",
              "compliment-source",
              at(REPRESENTATION, R.COMPLIMENT_SOURCE)),
          Dimension.code(
              "ombudsman-status",
              "how the Ombudsman's case stands",
              "ombudsman-status",
              at(REPRESENTATION, R.OMBUDSMAN_STATUS)),
          Dimension.code(
              "ombudsman-decision",
              "what the Ombudsman decided",
              "ombudsman-decision",
              at(REPRESENTATION, R.OMBUDSMAN_DECISION)),
          Dimension.codes(
              "themes",
              "the themes of the representation",
              "theme",
              at(
                  REPRESENTATION,
                  array(
                      select(Tables.THEME.THEME_)
                          .from(Tables.THEME)
                          .where(Tables.THEME.AUTHORITY_ID.eq(R.AUTHORITY_ID))
                          .and(Tables.THEME.REPRESENTATION_ID.eq(R.ID))))),
          Dimension.codes(
              "ombudsman-remedies",
              "the remedies agreed with the Ombudsman",
              "remedy",
              at(
                  REPRESENTATION,
                  array(
                      select(Tables.REMEDY.REMEDY_)
                          .from(Tables.REMEDY)
                          .where(Tables.REMEDY.AUTHORITY_ID.eq(R.AUTHORITY_ID))
                          .and(Tables.REMEDY.REPRESENTATION_ID.eq(R.ID))
                          .and(Tables.REMEDY.STAGE_ORDINAL.eq(0))))),
          Dimension.codes(
              "outcomes-sought",
              "what was asked for",
              "outcome-sought",
              at(
                  REPRESENTATION,
                  array(
                      select(Tables.OUTCOME_SOUGHT.OUTCOME_SOUGHT_)
                          .from(Tables.OUTCOME_SOUGHT)
                          .where(Tables.OUTCOME_SOUGHT.AUTHORITY_ID.eq(R.AUTHORITY_ID))
                          .and(Tables.OUTCOME_SOUGHT.REPRESENTATION_ID.eq(R.ID))))),
          Dimension.flag(
              "after-all-stages",
              "whether the Ombudsman was turned to after all stages",
              at(REPRESENTATION, flag(R.AFTER_ALL_STAGES.isTrue()))),
          Dimension.flag(
              "advocate",
              "whether an advocate handed it in, complained on behalf of somebody, or is named as who speaks for the complainant",
              scoped(
                  REPRESENTATION,
                  scope ->
                      flag(
                          isOne(R.SUBMITTED_VIA, scope.vocabulary(), "submitted-via")
                              .or(isOne(R.COMPLAINANT_KIND, scope.vocabulary(), "complainant-kind"))
                              .or(isOne(R.REPRESENTED_BY, scope.vocabulary(), "representative"))))),
          Dimension.day(
              "advocate-asked-on",
              "when an advocate was asked for",
              at(REPRESENTATION, R.ADVOCATE_ASKED_ON)),
          Dimension.code(
              "representative",
              "as what somebody speaks for the complainant: an advocate, a friend",
              "representative",
              at(REPRESENTATION, R.REPRESENTED_BY)),
          Dimension.flag(
              "represented",
              "whether somebody is named who represents the complainant",
              at(REPRESENTATION, flag(R.REPRESENTED_BY.isNotNull()))),
          Dimension.workingDays(
              "working-days-to-acknowledge",
              "working days from receipt to the acknowledgement",
              scoped(
                  REPRESENTATION, scope -> workingDays(scope, R.RECEIVED_ON, R.ACKNOWLEDGED_ON))),
          Dimension.days(
              "days-to-acknowledge",
              "days, weekends among them, from receipt to the acknowledgement",
              at(REPRESENTATION, days(R.RECEIVED_ON, R.ACKNOWLEDGED_ON))));

  private RepresentationDimensions() {}

  private static Condition isOne(Field<String> code, Vocabulary vocabulary, String scheme) {
    return coalesce(code, inline("")).in(vocabulary.codes(scheme, ADVOCATE));
  }
}
