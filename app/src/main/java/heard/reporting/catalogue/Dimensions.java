package heard.reporting.catalogue;

import static heard.reporting.catalogue.Dimension.Kind.CODE;
import static heard.reporting.catalogue.Dimension.Kind.CODES;
import static heard.reporting.catalogue.Dimension.Kind.DAY;
import static heard.reporting.catalogue.Dimension.Kind.FLAG;
import static heard.reporting.catalogue.Dimension.Kind.NUMBER;
import static heard.reporting.catalogue.Part.ACTION;
import static heard.reporting.catalogue.Part.ELEMENT;
import static heard.reporting.catalogue.Part.LIMIT;
import static heard.reporting.catalogue.Part.OUTCOME_SOUGHT;
import static heard.reporting.catalogue.Part.REMEDY;
import static heard.reporting.catalogue.Part.REPRESENTATION;
import static heard.reporting.catalogue.Part.STAGE;
import static heard.reporting.catalogue.Part.THEME;
import static heard.reporting.catalogue.Source.A;
import static heard.reporting.catalogue.Source.E;
import static heard.reporting.catalogue.Source.K;
import static heard.reporting.catalogue.Source.M;
import static heard.reporting.catalogue.Source.O;
import static heard.reporting.catalogue.Source.R;
import static heard.reporting.catalogue.Source.S;
import static heard.reporting.catalogue.Source.T;
import static heard.reporting.catalogue.Source.flag;
import static heard.reporting.catalogue.Source.workingDays;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import heard.schema.record.Tables;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Every dimension there is, and how it is read from the record.
final class Dimensions {

  private static final Map<String, Dimension> BY_NAME = new LinkedHashMap<>();

  static final Dimension KIND =
      add("kind", "what kind of representation it is", CODE, "kind", at(REPRESENTATION, R.KIND));
  static final Dimension RECEIVED_ON =
      day("received-on", "when it was received", at(REPRESENTATION, R.RECEIVED_ON));
  static final Dimension CLOSED_ON =
      day(
          "closed-on",
          "when the stage, or else the representation, was closed",
          at(STAGE, S.CLOSED_ON),
          at(REPRESENTATION, R.CLOSED_ON));
  static final Dimension REQUESTED_ON =
      day(
          "requested-on",
          "when the stage was requested; at stage 1 the day of receipt",
          at(STAGE, S.REQUESTED_ON));
  static final Dimension RESPONDED_ON =
      day("responded-on", "when the response of the stage was sent", at(STAGE, S.RESPONDED_ON));
  static final Dimension HEARD_ON =
      day("heard-on", "when the panel was held", at(STAGE, S.HEARING_ON));
  static final Dimension FOUND_ON =
      day("found-on", "when the finding was made", at(ELEMENT, E.FINDING_ON));
  static final Dimension DECIDED_ON =
      day("decided-on", "when the Ombudsman decided", at(REPRESENTATION, R.OMBUDSMAN_DECIDED_ON));
  static final Dimension PROGRESSED_ON =
      day(
          "progressed-on",
          "when the representation that it became was received",
          at(REPRESENTATION, Source.linkedReceived(Source.anyOther())));
  static final Dimension LIMIT_DUE_ON =
      day("limit-due-on", "when the limit falls due", at(LIMIT, K.DUE_ON));
  static final Dimension DONE_BY =
      day("limit-done-on", "when what the limit asks for was done", at(LIMIT, K.DONE_ON));

  static final Dimension STATUS =
      add(
          "status",
          "how the stage, or else the representation, stands: open, closed, withdrawn and the like",
          CODE,
          "status",
          at(STAGE, S.STATUS),
          at(REPRESENTATION, R.STATUS));

  static {
    day("acknowledged-on", "when it was acknowledged", at(REPRESENTATION, R.ACKNOWLEDGED_ON));
    day(
        "definition-confirmed-on",
        "when the complaint as defined was agreed",
        at(REPRESENTATION, R.DEFINITION_CONFIRMED_ON));
    day("draft-checked-on", "when the draft response was checked", at(STAGE, S.DRAFT_CHECKED_ON));
    day(
        "case-closed-on",
        "when the whole representation was closed",
        at(REPRESENTATION, R.CLOSED_ON));

    add("stage", "which stage of its procedure", CODE, "stage", at(STAGE, S.STAGE_));
    add(
        "procedure",
        "which procedure it is dealt with under",
        CODE,
        "procedure",
        at(STAGE, S.PROCEDURE),
        at(REPRESENTATION, R.PROCEDURE));
    add("stage-kind", "what kind of stage it is", CODE, "stage-kind", at(STAGE, S.KIND));
    add(
        "service",
        "the service it is about",
        CODE,
        "service",
        at(REPRESENTATION, R.SERVICE),
        at(ACTION, A.SERVICE));
    add("team", "the team it is about", CODE, "team", at(REPRESENTATION, R.TEAM));
    add(
        "element-service",
        "the service the element is about",
        CODE,
        "service",
        at(ELEMENT, E.SERVICE));
    add("channel", "how it came", CODE, "channel", at(REPRESENTATION, R.CHANNEL));
    add(
        "submitted-via",
        "who handed it in",
        CODE,
        "submitted-via",
        at(REPRESENTATION, R.SUBMITTED_VIA));
    add(
        "complainant-kind",
        "who complained",
        CODE,
        "complainant-kind",
        at(REPRESENTATION, R.COMPLAINANT_KIND));
    add(
        "complainant-group",
        "the people who complained together",
        CODE,
        "complainant-group",
        at(REPRESENTATION, R.COMPLAINANT_GROUP));
    add(
        "case-status",
        "how the whole representation stands",
        CODE,
        "status",
        at(REPRESENTATION, R.STATUS));
    add(
        "standing",
        "the lawful state of the representation",
        CODE,
        "standing",
        at(REPRESENTATION, R.STANDING));
    add(
        "refusal-ground",
        "why it was refused",
        CODE,
        "refusal-ground",
        at(REPRESENTATION, R.REFUSAL_GROUND));
    add(
        "compliment-source",
        "who paid the compliment",
        CODE,
        "compliment-source",
        at(REPRESENTATION, R.COMPLIMENT_SOURCE));
    add(
        "ombudsman-status",
        "how the Ombudsman's case stands",
        CODE,
        "ombudsman-status",
        at(REPRESENTATION, R.OMBUDSMAN_STATUS));
    add(
        "ombudsman-decision",
        "what the Ombudsman decided",
        CODE,
        "ombudsman-decision",
        at(REPRESENTATION, R.OMBUDSMAN_DECISION));
    add("outcome", "the outcome of the stage", CODE, "overall-outcome", at(STAGE, S.OUTCOME));
    add("finding", "the finding on the element", CODE, "finding", at(ELEMENT, E.FINDING));
    add(
        "disposition",
        "how it ended without a finding",
        CODE,
        "disposition",
        at(ELEMENT, E.DISPOSITION),
        at(STAGE, S.DISPOSITION));
    put(
        new Dimension(
            "result",
            "the finding on the element, or the outcome of the stage; where there is none, how it ended without",
            CODE,
            List.of("finding", "overall-outcome", "disposition"),
            map(
                at(ELEMENT, coalesce(E.FINDING, E.DISPOSITION)),
                at(STAGE, coalesce(S.OUTCOME, S.DISPOSITION)))));
    add(
        "extension-ground",
        "why the stage was given more time",
        CODE,
        "extension-ground",
        at(STAGE, S.EXTENSION_GROUND));
    add(
        "handler-role",
        "who dealt with the stage",
        CODE,
        "handler-role",
        at(STAGE, S.HANDLER_ROLE));
    add("delay-reason", "why the stage was late", CODE, "delay-reason", at(STAGE, S.DELAY_REASON));
    add("nature", "what the element is about", CODE, "nature", at(ELEMENT, E.NATURE));
    add("route", "how the element is dealt with", CODE, "route", at(ELEMENT, E.ROUTE));
    add("theme", "a theme of the representation", CODE, "theme", at(THEME, T.THEME_));
    add(
        "outcome-sought",
        "what was asked for",
        CODE,
        "outcome-sought",
        at(OUTCOME_SOUGHT, O.OUTCOME_SOUGHT_),
        at(ELEMENT, E.OUTCOME_SOUGHT));
    add("remedy", "a remedy", CODE, "remedy", at(REMEDY, M.REMEDY_));
    add("limit", "the limit", CODE, "limit", at(LIMIT, K.LIMIT_ID));
    add("source", "the list an action belongs to", CODE, "source", at(ACTION, A.SOURCE));
    add(
        "source-section",
        "the part of its list an action belongs to",
        CODE,
        "section",
        at(ACTION, A.SECTION));

    add(
        "themes",
        "the themes of the representation",
        CODES,
        "theme",
        at(
            REPRESENTATION,
            array(
                select(Tables.THEME.THEME_)
                    .from(Tables.THEME)
                    .where(Tables.THEME.AUTHORITY_ID.eq(R.AUTHORITY_ID))
                    .and(Tables.THEME.REPRESENTATION_ID.eq(R.ID)))));
    add(
        "outcomes-sought",
        "what was asked for",
        CODES,
        "outcome-sought",
        at(
            REPRESENTATION,
            array(
                select(Tables.OUTCOME_SOUGHT.OUTCOME_SOUGHT_)
                    .from(Tables.OUTCOME_SOUGHT)
                    .where(Tables.OUTCOME_SOUGHT.AUTHORITY_ID.eq(R.AUTHORITY_ID))
                    .and(Tables.OUTCOME_SOUGHT.REPRESENTATION_ID.eq(R.ID)))));
    add(
        "remedies",
        "the remedies at the stage",
        CODES,
        "remedy",
        at(
            STAGE,
            array(
                select(Tables.REMEDY.REMEDY_)
                    .from(Tables.REMEDY)
                    .where(Tables.REMEDY.AUTHORITY_ID.eq(S.AUTHORITY_ID))
                    .and(Tables.REMEDY.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
                    .and(Tables.REMEDY.STAGE_ORDINAL.eq(S.ORDINAL)))));

    add(
        "after-all-stages",
        "whether the Ombudsman was turned to after all stages",
        FLAG,
        null,
        at(REPRESENTATION, flag(R.AFTER_ALL_STAGES.isTrue())));
    add(
        "extended",
        "whether the stage was given more time",
        FLAG,
        null,
        at(STAGE, flag(S.EXTENDED.isTrue())));
    add(
        "in-time",
        "whether the response was sent by the day that the authority's setting counts as within timescale",
        FLAG,
        null,
        at(STAGE, flag(S.RESPONDED_ON.le(S.TIMESCALE_DUE_ON))));
    add(
        "in-council-time",
        "whether the response was sent by the due date that the council's log gives, the extended one if there is one; where it gives none, as in-time",
        FLAG,
        null,
        at(
            STAGE,
            flag(
                S.RESPONDED_ON.le(
                    coalesce(S.COUNCIL_EXTENDED_DUE_ON, S.COUNCIL_DUE_ON, S.TIMESCALE_DUE_ON)))));
    add(
        "delay-explained",
        "whether somebody wrote down why the stage took longer",
        FLAG,
        null,
        at(STAGE, flag(S.DELAY_PAPER_ID.isNotNull())));
    add(
        "limit-met",
        "whether what the limit asks for was done by the day it fell due",
        FLAG,
        null,
        at(LIMIT, flag(K.DONE_ON.le(K.DUE_ON))));

    number(
        "working-days-to-response",
        "working days from the request to the response",
        scoped(STAGE, scope -> workingDays(scope, S.REQUESTED_ON, S.RESPONDED_ON)));
    number(
        "working-days-to-close",
        "working days from the request to the closing of the stage",
        scoped(STAGE, scope -> workingDays(scope, S.REQUESTED_ON, S.CLOSED_ON)));
    number(
        "working-days-beyond-limit",
        "working days from the due date within timescale to the response; below 0 if it came before",
        scoped(STAGE, scope -> workingDays(scope, S.TIMESCALE_DUE_ON, S.RESPONDED_ON)));
    number(
        "working-days-to-acknowledge",
        "working days from receipt to the acknowledgement",
        scoped(REPRESENTATION, scope -> workingDays(scope, R.RECEIVED_ON, R.ACKNOWLEDGED_ON)));
    number("element-number", "the number of the element", at(ELEMENT, E.NUMBER));
    number("action-number", "the number of the action in its list", at(ACTION, A.NUMBER));
  }

  private Dimensions() {}

  static Map<String, Dimension> all() {
    return BY_NAME;
  }

  private static Dimension day(String name, String words, Reading... readings) {
    return put(new Dimension(name, words, DAY, List.of(), map(readings)));
  }

  private static Dimension number(String name, String words, Reading... readings) {
    return put(new Dimension(name, words, NUMBER, List.of(), map(readings)));
  }

  private static Dimension add(
      String name,
      String words,
      Dimension.Kind kind,
      @Nullable String scheme,
      Reading... readings) {
    return put(
        new Dimension(
            name, words, kind, scheme == null ? List.of() : List.of(scheme), map(readings)));
  }

  private static Dimension put(Dimension dimension) {
    BY_NAME.put(dimension.name(), dimension);
    return dimension;
  }

  private record Reading(Part part, Function<Scope, Field<?>> expression) {}

  private static Reading at(Part part, Field<?> field) {
    return new Reading(part, _ -> field);
  }

  private static Reading scoped(Part part, Function<Scope, Field<?>> expression) {
    return new Reading(part, expression);
  }

  private static Map<Part, Function<Scope, Field<?>>> map(Reading... readings) {
    var map = new LinkedHashMap<Part, Function<Scope, Field<?>>>();
    Arrays.stream(readings).forEach(reading -> map.put(reading.part(), reading.expression()));
    return map;
  }
}
