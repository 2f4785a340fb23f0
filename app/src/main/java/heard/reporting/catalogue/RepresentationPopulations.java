package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of representations.
final class RepresentationPopulations {

  static final List<Population> ALL =
      List.of(
          Population.of(
              "representations-received",
              "representations, by the day they were received",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.RECEIVED_ON)),
          Population.of(
              "representations-closed",
              "representations, by the day they were closed",
              Grain.REPRESENTATION,
              Placing.on(SharedDimensions.CLOSED_ON)),
          Population.of(
              "representations-open",
              "representations received and not closed by the end of the period",
              Grain.REPRESENTATION,
              Placing.open(RepresentationDimensions.RECEIVED_ON, SharedDimensions.CLOSED_ON)),
          Population.of(
              "complaints-received",
              "complaints, by the day they were received",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.RECEIVED_ON),
              "complaint"),
          Population.of(
              "pre-complaints-received",
              "pre-complaints, by the day they were received",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.RECEIVED_ON),
              "pre-complaint"),
          Population.of(
              "pre-complaints-progressed",
              "pre-complaints that became a complaint, by the day the complaint was received",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.PROGRESSED_ON),
              "pre-complaint"),
          Population.of(
              "enquiries-received",
              "enquiries, by the day they were received",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.RECEIVED_ON),
              "enquiry"),
          Population.of(
              "contacts-received",
              "contacts that are no representations, by the day they were received",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.RECEIVED_ON),
              "contact"),
          Population.of(
              "members-correspondence-received",
              "members' correspondence, by the day it was received",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.RECEIVED_ON),
              "members-correspondence"),
          Population.of(
              "compliments-received",
              "compliments, by the day they were received",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.RECEIVED_ON),
              "compliment"),
          Population.of(
              "ombudsman-cases-received",
              "the Ombudsman's cases, by the day the authority heard of them",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.RECEIVED_ON),
              "ombudsman-case"),
          Population.of(
              "ombudsman-cases-decided",
              "the Ombudsman's cases, by the day they were decided",
              Grain.REPRESENTATION,
              Placing.on(RepresentationDimensions.DECIDED_ON),
              "ombudsman-case"));

  private RepresentationPopulations() {}
}
