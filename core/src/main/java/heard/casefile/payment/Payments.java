package heard.casefile.payment;

import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.payment.PaymentEvent.PaymentMade;
import heard.casefile.payment.PaymentEvent.PaymentOffered;
import java.util.List;

/// What was offered and paid.
public record Payments(Facts facts) {

  public List<Fact<PaymentMade>> made() {
    return facts.all(PaymentMade.class);
  }

  public List<Fact<PaymentOffered>> offered() {
    return facts.all(PaymentOffered.class);
  }
}
