package heard.publishing;

import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.reporting.Reports;
import heard.reporting.document.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What there is to choose from: the reports, and periods of the last years.
///
/// @param owners the services and teams to which a report can be limited
/// @param form what was chosen, and what is wrong with it
public record ReportChoices(
    List<Reports.Named> reports, List<Choice> periods, List<Choice> owners, Form form) {

  private static final int YEARS = 12;

  static ReportChoices of(
      List<Reports.Named> reports, List<Reports.Owner> owners, int yearNow, Form form) {
    var periods = new ArrayList<Choice>();
    for (int year = yearNow; year > yearNow - YEARS; year--) {
      var whole = Period.year(year);
      periods.add(Choice.of(whole.code(), whole.label()));
      for (int quarter = 4; quarter >= 1; quarter--) {
        var part = whole.quarters(quarter, quarter);
        periods.add(Choice.of(part.code(), part.label()));
      }
    }
    return new ReportChoices(
        reports,
        periods,
        owners.stream()
            .map(owner ->
                Choice.of(owner.only(), "\u2013 ".repeat(owner.level() - 1) + owner.label()))
            .toList(),
        form);
  }

  /// What was asked for; empty, with a problem at the field, where it cannot be.
  ///
  /// @throws ResponseStatusException where there is no report of that name
  Optional<Reports.Asked> asked(String name, Form typed) {
    if (reports.stream().noneMatch(report -> report.name().equals(name))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var period = Period.parse(typed.text("period"));
    if (period.isEmpty()) {
      typed.problem("period", "Choose the period of the report");
    }
    var stoodOn = ReportPage.day(typed, "stood-on", "As it stood on");
    var knownOn = ReportPage.day(typed, "known-on", "As known on");
    return typed.isSound() && period.isPresent()
        ? Optional.of(
            new Reports.Asked(
                name,
                period.get(),
                stoodOn.orElse(null),
                knownOn.orElse(null),
                typed.text("filter").isEmpty() ? List.of() : List.of(typed.text("filter"))))
        : Optional.empty();
  }
}
