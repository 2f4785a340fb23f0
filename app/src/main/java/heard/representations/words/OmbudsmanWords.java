package heard.representations.words;

import heard.authority.Scheme;
import heard.casefile.ombudsman.OmbudsmanEvent;
import heard.casefile.ombudsman.OmbudsmanEvent.*;
import heard.platform.pages.Dates;

/// What the Ombudsman does, in sentences.
record OmbudsmanWords(Labels labels) {

  String say(OmbudsmanEvent event) {
    return switch (event) {
      case OmbudsmanReferred e ->
          e.status() == null
              ? "With the Ombudsman"
              : "With the Ombudsman: " + labels.of(Scheme.OMBUDSMAN_STATUS, e.status());
      case EarlyReferralAgreed _ -> "Agreed to go to the Ombudsman without a panel";
      case ExhaustionRecorded e ->
          e.afterAllStages()
              ? "Came to the Ombudsman after every stage"
              : "Came to the Ombudsman before every stage was over";
      case OmbudsmanEnquired e ->
          "The Ombudsman asked for information"
              + (e.answerBy() == null ? "" : ", by " + Dates.full(e.answerBy()));
      case OmbudsmanAnswered _ -> "The Ombudsman was answered";
      case OmbudsmanDecided e ->
          "The Ombudsman decided"
              + (e.decision() == null
                  ? ""
                  : ": " + labels.of(Scheme.OMBUDSMAN_DECISION, e.decision()));
      case OmbudsmanRemedyAgreed e ->
          "Remedy agreed with the Ombudsman: "
              + labels.of(Scheme.REMEDY, e.remedy())
              + (e.by() == null ? "" : ", by " + Dates.full(e.by()));
      case OmbudsmanRecommended e -> "The Ombudsman’s recommendation %d".formatted(e.number());
      case OmbudsmanRemediesCompleted _ -> "What the Ombudsman asked for was done";
      case OmbudsmanReturned e ->
          e.stage() == null
              ? "The Ombudsman sent the matter back"
              : "The Ombudsman sent the matter back, to complete stage " + e.stage();
    };
  }
}
