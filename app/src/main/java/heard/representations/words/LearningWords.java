package heard.representations.words;

import heard.authority.Scheme;
import heard.casefile.learning.LearningEvent;
import heard.casefile.learning.LearningEvent.*;
import heard.casefile.payment.PaymentEvent;
import heard.casefile.payment.PaymentEvent.*;
import heard.platform.pages.Dates;
import java.text.NumberFormat;
import java.util.Locale;

/// What was learned, recommended, offered and paid, in sentences.
record LearningWords() {

  String say(LearningEvent event) {
    return switch (event) {
      case LearningRecorded _ -> "A lesson was recorded";
      case ActionPlanned e ->
          "An action was planned" + (e.by() == null ? "" : ", by " + Dates.full(e.by()));
      case ActionProgressed _ -> "Progress on the action was noted";
      case ActionCompleted _ -> "The action was done";
      case ActionVerified _ -> "Somebody else saw that the action was done";
      case ActionDeclined _ -> "The action will not be taken";
      case RecommendationMade e -> "Recommendation %d was made".formatted(e.number());
      case RecommendationDecided e ->
          "%s %d was %s"
              .formatted(
                  e.stage() == 0 ? "The Ombudsman’s recommendation" : "Recommendation",
                  e.number(),
                  e.accepted() ? "accepted" : "rejected");
    };
  }

  String say(PaymentEvent event, Labels labels) {
    return switch (event) {
      case PaymentMade e ->
          "%s paid: %s".formatted(pounds(e.pence()), labels.of(Scheme.PAYMENT_KIND, e.kind()));
      case PaymentOffered e ->
          "%s offered for %s".formatted(pounds(e.pence()), Labels.plain(e.head()));
      case PaymentOfferAnswered e ->
          "Offer %d was %s".formatted(e.number(), e.accepted() ? "accepted" : "declined");
    };
  }

  private static String pounds(long pence) {
    return NumberFormat.getCurrencyInstance(Locale.UK).format(pence / 100.0);
  }
}
