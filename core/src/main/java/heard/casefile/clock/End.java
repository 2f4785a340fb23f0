package heard.casefile.clock;

import java.time.LocalDate;

/// Whether a clock still runs.
public sealed interface End {

  /// Nothing has ended it.
  record Running() implements End {}

  /// What the limit asks for was done on that day.
  record Done(LocalDate on) implements End {}

  /// It ceased to matter on that day.
  record Stopped(LocalDate on, Why why) implements End {}

  /// Why a clock stopped without what it asks for.
  enum Why {
    /// The complainant withdrew.
    WITHDRAWN,
    /// The representation or the request was refused.
    REFUSED,
    /// It went to another procedure or body.
    REDIRECTED,
    /// Other proceedings would be prejudiced (reg 8): that run is over for good.
    SUSPENDED,
    /// The stage or the representation was closed without it.
    CLOSED,
    /// The case went on to what comes later.
    OVERTAKEN
  }
}
