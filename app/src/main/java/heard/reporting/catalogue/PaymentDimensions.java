package heard.reporting.catalogue;

import static heard.reporting.catalogue.Part.PAYMENT;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Source.P;

import java.util.List;
import org.jooq.impl.SQLDataType;

/// The dimensions of payments.
final class PaymentDimensions {

  static final Dimension PAID_ON =
      Dimension.day("paid-on", "when the payment was made", at(PAYMENT, P.PAID_ON));

  static final List<Dimension> ALL =
      List.of(
          PAID_ON,
          Dimension.code(
              "payment-kind", "what the payment was for", "payment-kind", at(PAYMENT, P.KIND)),
          Dimension.code("payee", "who was paid", "payee", at(PAYMENT, P.PAYEE)),
          Dimension.measured(
              "amount",
              "gbp",
              "pounds paid",
              at(PAYMENT, P.PENCE.cast(SQLDataType.NUMERIC).div(100))));

  private PaymentDimensions() {}
}
