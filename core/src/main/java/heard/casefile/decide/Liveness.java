package heard.casefile.decide;

import heard.casefile.standing.Standing;

/// Whether anything can still be done on a case.
enum Liveness {
  LIVE(""),
  NOT_BEGUN("No representation has been received here."),
  PRAISE("This is a compliment: nothing is to be decided on it."),
  REFUSED("The representation was refused."),
  REDIRECTED("The representation went to another procedure."),
  WITHDRAWN("The complainant withdrew the representation."),
  CLOSED("The representation is closed.");

  private final String says;

  Liveness(String says) {
    this.says = says;
  }

  String says() {
    return says;
  }

  static Liveness of(Standing standing) {
    return switch (standing) {
      case Standing.NotReceived _ -> NOT_BEGUN;
      case Standing.Noted _ -> PRAISE;
      case Standing.Refused _ -> REFUSED;
      case Standing.Redirected _ -> REDIRECTED;
      case Standing.Closed closed ->
          closed instanceof Standing.ClosedWithdrawn ? WITHDRAWN : CLOSED;
      case Standing.Received _,
          Standing.Screened _,
          Standing.Suspended _,
          Standing.AtStage _,
          Standing.WithOmbudsman _,
          Standing.OmbudsmanDecided _ ->
          LIVE;
    };
  }
}
