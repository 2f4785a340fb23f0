package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of payments.
final class PaymentPopulations {

  static final List<Population> ALL =
      List.of(
          Population.of(
              "payments-made",
              "payments, by the day they were made",
              Grain.PAYMENT,
              Placing.on(PaymentDimensions.PAID_ON)),
          Population.of(
              "payments-of-ombudsman-cases-received",
              "payments linked with the Ombudsman's cases, whenever made, by the day the authority heard of the case",
              Grain.PAYMENT,
              Placing.on(RepresentationDimensions.RECEIVED_ON),
              "ombudsman-case"));

  private PaymentPopulations() {}
}
