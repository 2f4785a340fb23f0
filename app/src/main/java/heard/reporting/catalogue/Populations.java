package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every population there is.
final class Populations {

  private static final Map<String, Population> BY_NAME = new LinkedHashMap<>();

  static {
    add(
        "representations-received",
        "representations, by the day they were received",
        Grain.REPRESENTATION,
        on(Dimensions.RECEIVED_ON));
    add(
        "representations-closed",
        "representations, by the day they were closed",
        Grain.REPRESENTATION,
        on(Dimensions.CLOSED_ON));
    add(
        "representations-open",
        "representations received and not closed by the end of the period",
        Grain.REPRESENTATION,
        open(Dimensions.RECEIVED_ON, Dimensions.CLOSED_ON));
    add(
        "complaints-received",
        "complaints, by the day they were received",
        Grain.REPRESENTATION,
        on(Dimensions.RECEIVED_ON),
        "complaint");
    add(
        "pre-complaints-received",
        "pre-complaints, by the day they were received",
        Grain.REPRESENTATION,
        on(Dimensions.RECEIVED_ON),
        "pre-complaint");
    add(
        "pre-complaints-progressed",
        "pre-complaints that became a complaint, by the day the complaint was received",
        Grain.REPRESENTATION,
        on(Dimensions.PROGRESSED_ON),
        "pre-complaint");
    add(
        "enquiries-received",
        "enquiries, by the day they were received",
        Grain.REPRESENTATION,
        on(Dimensions.RECEIVED_ON),
        "enquiry");
    add(
        "compliments-received",
        "compliments, by the day they were received",
        Grain.REPRESENTATION,
        on(Dimensions.RECEIVED_ON),
        "compliment");
    add(
        "ombudsman-cases-received",
        "the Ombudsman's cases, by the day the authority heard of them",
        Grain.REPRESENTATION,
        on(Dimensions.RECEIVED_ON),
        "ombudsman-case");
    add(
        "ombudsman-cases-decided",
        "the Ombudsman's cases, by the day they were decided",
        Grain.REPRESENTATION,
        on(Dimensions.DECIDED_ON),
        "ombudsman-case");
    add(
        "stages-requested",
        "stages, by the day they were requested (at stage 1 the day of receipt)",
        Grain.STAGE,
        on(Dimensions.REQUESTED_ON));
    add(
        "stages-responded",
        "stages, by the day the response was sent",
        Grain.STAGE,
        on(Dimensions.RESPONDED_ON));
    add(
        "stages-closed",
        "stages, by the day they were closed",
        Grain.STAGE,
        on(Dimensions.CLOSED_ON));
    add(
        "stages-open",
        "stages requested and not closed by the end of the period",
        Grain.STAGE,
        open(Dimensions.REQUESTED_ON, Dimensions.CLOSED_ON));
    add(
        "panels-held",
        "stages, by the day their panel was held",
        Grain.STAGE,
        on(Dimensions.HEARD_ON));
    add(
        "elements-found",
        "complaint elements, by the day of their finding",
        Grain.ELEMENT,
        on(Dimensions.FOUND_ON));
    add(
        "elements-of-stages-requested",
        "complaint elements of a stage, by the day the stage was requested",
        Grain.ELEMENT,
        on(Dimensions.REQUESTED_ON));
    add(
        "themes-of-representations-received",
        "themes of representations (each counts once in each of its themes), by the day these were received",
        Grain.THEME,
        on(Dimensions.RECEIVED_ON));
    add(
        "themes-of-stages-requested",
        "themes of representations (each counts once in each of its themes), by the day a stage was requested",
        Grain.STAGE_THEME,
        on(Dimensions.REQUESTED_ON));
    add(
        "outcomes-sought-of-representations-received",
        "outcomes sought in representations, by the day these were received",
        Grain.OUTCOME_SOUGHT,
        on(Dimensions.RECEIVED_ON));
    add(
        "outcomes-sought-of-stages-requested",
        "outcomes sought in representations, by the day a stage was requested",
        Grain.STAGE_OUTCOME_SOUGHT,
        on(Dimensions.REQUESTED_ON));
    add(
        "remedies-of-stages-requested",
        "remedies at a stage, by the day the stage was requested",
        Grain.REMEDY,
        on(Dimensions.REQUESTED_ON));
    add(
        "remedies-of-stages-responded",
        "remedies at a stage, by the day the response was sent",
        Grain.REMEDY,
        on(Dimensions.RESPONDED_ON));
    add(
        "limits-due",
        "limits of the law, by the day they fell due",
        Grain.LIMIT,
        on(Dimensions.LIMIT_DUE_ON));
    add(
        "limits-done",
        "limits of the law, by the day that what they ask for was done",
        Grain.LIMIT,
        on(Dimensions.DONE_BY));
    add(
        "contacts-received",
        "contacts that are no representations, by the day they were received",
        Grain.REPRESENTATION,
        on(Dimensions.RECEIVED_ON),
        "contact");
    add(
        "members-correspondence-received",
        "members' correspondence, by the day it was received",
        Grain.REPRESENTATION,
        on(Dimensions.RECEIVED_ON),
        "members-correspondence");
    add(
        "representations-converted",
        "representations turned into another kind (each time counts), by the day of it",
        Grain.CONVERSION,
        on(Dimensions.CONVERTED_ON));
    add("payments-made", "payments, by the day they were made", Grain.PAYMENT, on(Dimensions.PAID_ON));
    add(
        "payments-of-ombudsman-cases-received",
        "payments linked with the Ombudsman's cases, whenever made, by the day the authority heard of the case",
        Grain.PAYMENT,
        on(Dimensions.RECEIVED_ON),
        "ombudsman-case");
    add(
        "recommendations-made",
        "recommendations of reports and of the Ombudsman, by the day they were made",
        Grain.RECOMMENDATION,
        on(Dimensions.RECOMMENDED_ON));
    add(
        "recommendations-decided",
        "recommendations accepted or rejected, by the day of that decision",
        Grain.RECOMMENDATION,
        on(Dimensions.RECOMMENDATION_DECIDED_ON));
    add(
        "chases",
        "reminders to whoever has to answer at a stage, by their day",
        Grain.CHASE,
        on(Dimensions.CHASED_ON));
    add(
        "drafts-returned",
        "draft responses that went back to whoever wrote them, by the day of that",
        Grain.DRAFT_RETURN,
        on(Dimensions.RETURNED_ON));
    add(
        "children-of-representations-received",
        "children concerned by representations, by the day these were received",
        Grain.CHILD,
        on(Dimensions.RECEIVED_ON));
    add(
        "complainants-of-representations-received",
        "people who made representations, by the day these were received",
        Grain.COMPLAINANT,
        on(Dimensions.RECEIVED_ON));
    add("actions", "learning and actions", Grain.ACTION, new Placing.Anywhere());
  }

  private Populations() {}

  static Map<String, Population> all() {
    return BY_NAME;
  }

  private static Placing on(Dimension day) {
    return new Placing.On(day);
  }

  private static Placing open(Dimension begun, Dimension ended) {
    return new Placing.OpenAtTheEnd(begun, ended, Dimensions.STATUS);
  }

  private static void add(String name, String words, Grain grain, Placing placed, String... kinds) {
    BY_NAME.put(name, new Population(name, words, grain, placed, List.of(kinds)));
  }
}
