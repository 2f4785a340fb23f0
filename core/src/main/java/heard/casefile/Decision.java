package heard.casefile;

import java.util.List;

/// What a command came to. Whoever asks has to answer both cases to compile.
public sealed interface Decision {

  /// May be done: these are the events to record.
  record Accepted(List<Happening> happenings) implements Decision {
    public Accepted {
      happenings = List.copyOf(happenings);
    }
  }

  /// May not be done, for each of these reasons.
  record Refused(List<Reason> reasons) implements Decision {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
