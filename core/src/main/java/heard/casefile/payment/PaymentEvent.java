package heard.casefile.payment;

import heard.casefile.Beginning;
import heard.casefile.CaseId;
import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.ImportId;
import heard.casefile.Reference;
import heard.procedure.Code;
import org.jspecify.annotations.Nullable;

/// Money. Amounts are in pence.
public sealed interface PaymentEvent extends Event {

  /// Money left the authority: on a case, or as a stream of its own that may name the case.
  ///
  /// @param kind to complainants, to independent investigators …
  @EventType(word = "payment-made", version = 1)
  record PaymentMade(
      Code kind,
      @Nullable Code payee,
      long pence,
      @Nullable Reference reference,
      @Nullable CaseId from,
      @Nullable ImportId importId)
      implements PaymentEvent, Beginning {}

  /// A payment was offered for what went wrong.
  ///
  /// @param head loss, distress, time and trouble
  @EventType(word = "payment-offered", version = 1)
  record PaymentOffered(int number, Code head, long pence) implements PaymentEvent {}

  @EventType(word = "payment-offer-answered", version = 1)
  record PaymentOfferAnswered(int number, boolean accepted) implements PaymentEvent {}
}
