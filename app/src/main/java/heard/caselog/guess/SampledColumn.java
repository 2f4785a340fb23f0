package heard.caselog.guess;

import java.util.List;

/// One column of a table that nobody has described yet.
///
/// @param samples different things that stand in it, in their order; none if it is empty
public record SampledColumn(String heading, List<String> samples) {

  private static final int SHOWN = 3;

  public SampledColumn {
    samples = List.copyOf(samples);
  }

  /// The first of the samples, for a person.
  public String shown() {
    return String.join("; ", samples.subList(0, Math.min(SHOWN, samples.size())));
  }
}
