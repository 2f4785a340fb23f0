package heard.publishing;

import heard.reporting.Reports;
import heard.reporting.document.Cell;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/// Where a report and its figures are: which report, of which days, seen from when. No name of a
/// person is ever in it.
public final class ReportAddress {

  private final Reports.Asked asked;

  ReportAddress(Reports.Asked asked) {
    this.asked = asked;
  }

  /// The report itself.
  public String report() {
    return from("/reports/" + asked.name()).build().toString();
  }

  /// The report as a file.
  ///
  /// @param form html, csv or json
  public String file(String form) {
    return from("/reports/" + asked.name() + "/file").queryParam("as", form).build().toString();
  }

  /// What makes a figure; empty where nothing was counted for it.
  Optional<String> figure(String table, Cell cell) {
    if (cell.pieces().isEmpty()) {
      return Optional.empty();
    }
    var numbers =
        cell.pieces().stream()
            .map(piece -> String.valueOf(piece.number()))
            .distinct()
            .collect(Collectors.joining("."));
    return Optional.of(
        from("/reports/" + asked.name() + "/figures/" + table)
            .queryParam("numbers", numbers)
            .build()
            .toString());
  }

  private UriComponentsBuilder from(String path) {
    var builder = UriComponentsBuilder.fromPath(path).queryParam("period", asked.period().code());
    if (asked.stoodOn() != null) {
      builder.queryParam("stood-on", asked.stoodOn());
    }
    if (asked.knownOn() != null) {
      builder.queryParam("known-on", asked.knownOn());
    }
    asked.only().forEach(one -> builder.queryParam("filter", one));
    return builder;
  }
}
