package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of representations.
final class RepresentationPopulations {

  private static final Dimension RECEIVED = RepresentationDimensions.RECEIVED_ON;
  private static final Dimension ENDED = SharedDimensions.ENDED_ON;

  static final List<Flow> FLOWS =
      List.of(
          flow("representations", "representations"),
          flow("complaints", "complaints", "complaint"),
          flow("enquiries", "enquiries", "enquiry"),
          flow("ombudsman-cases", "the Ombudsman's cases", "ombudsman-case")
              .saying("the Ombudsman's cases, by the day the authority heard of them"));

  static final List<Population> ALL =
      List.of(
          on(
              "representations-closed",
              "representations, by the day they were closed",
              SharedDimensions.CLOSED_ON),
          on(
              "representations-acknowledged",
              "representations, by the day they were acknowledged",
              RepresentationDimensions.ACKNOWLEDGED_ON),
          on(
                  "representations-refused",
                  "representations that were refused, by the day they were refused",
                  ENDED)
              .where(Condition.is(SharedDimensions.STATUS, "refused")),
          on(
                  "representations-withdrawn",
                  "representations that were withdrawn, by the day they were withdrawn",
                  ENDED)
              .where(Condition.is(SharedDimensions.STATUS, "withdrawn")),
          on(
              "pre-complaints-received",
              "pre-complaints, by the day they were received",
              RECEIVED,
              "pre-complaint"),
          on(
              "pre-complaints-progressed",
              "pre-complaints that became a complaint, by the day the complaint was received",
              RepresentationDimensions.PROGRESSED_ON,
              "pre-complaint"),
          on(
              "contacts-received",
              "contacts that are no representations, by the day they were received",
              RECEIVED,
              "contact"),
          on(
              "members-correspondence-received",
              "members' correspondence, by the day it was received",
              RECEIVED,
              "members-correspondence"),
          on(
              "compliments-received",
              "compliments, by the day they were received",
              RECEIVED,
              "compliment"),
          on(
              "ombudsman-cases-decided",
              "the Ombudsman's cases, by the day they were decided",
              RepresentationDimensions.DECIDED_ON,
              "ombudsman-case"));

  private RepresentationPopulations() {}

  private static Flow flow(String name, String plural, String... kinds) {
    return Flow.of(name, plural, "received", Grain.REPRESENTATION, RECEIVED, ENDED, kinds);
  }

  private static Population on(String name, String words, Dimension day, String... kinds) {
    return Population.of(name, words, Grain.REPRESENTATION, Placing.on(day), kinds);
  }
}
