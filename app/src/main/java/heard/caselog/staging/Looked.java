package heard.caselog.staging;

import java.util.List;

/// What the files of a log were taken for.
///
/// @param tables those whose headings were found, in the order given
/// @param leftOut what nothing is taken from
public record Looked(List<Found> tables, List<LeftOut> leftOut) {

  public Looked {
    tables = List.copyOf(tables);
    leftOut = List.copyOf(leftOut);
  }
}
