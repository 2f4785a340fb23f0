package heard.publishing;

import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.reporting.Reports;
import heard.reporting.document.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What there is to choose from: the reports, periods of the last years, and what a report can be
/// limited to.
///
/// @param owners the services and teams to which a report can be limited
/// @param cohorts the years and quarters to whose representations it can be limited
/// @param form what was chosen, and what is wrong with it
/// @param only what the report is limited to
public record ReportChoices(
    List<Reports.Named> reports,
    List<Choice> periods,
    List<Choice> owners,
    List<Choice> cohorts,
    Form form,
    List<String> only) {

  private static final int YEARS = 12;
  private static final String PERIOD = "period-";
  private static final String FILTER = "filter-";

  static ReportChoices of(
      List<Reports.Named> reports,
      List<Reports.Owner> owners,
      int yearNow,
      Form form,
      List<String> only) {
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
        periods.stream()
            .map(period -> Choice.of("received-on=" + period.value(), period.label()))
            .toList(),
        form,
        only.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList());
  }

  /// Whether this is one of the limits that were chosen.
  public boolean isChosen(Choice choice) {
    return only.contains(choice.value());
  }

  /// What the report is limited to besides what there is a choice of.
  public List<String> others() {
    return only.stream()
        .filter(one ->
            Stream.concat(owners.stream(), cohorts.stream())
                .noneMatch(choice -> choice.value().equals(one)))
        .toList();
  }

  /// What is wrong with the period that was typed for a report.
  public String periodProblem(String report) {
    return form.problemAt(PERIOD + report);
  }

  /// What is wrong with the limits that were given for a report.
  public String filterProblem(String report) {
    return form.problemAt(FILTER + report);
  }

  /// What was asked for; empty, with a problem at the field, where it cannot be.
  ///
  /// @param wrong what is wrong with the limits, a sentence each
  /// @throws ResponseStatusException where there is no report of that name
  Optional<Reports.Asked> asked(String name, List<String> wrong) {
    if (reports.stream().noneMatch(report -> report.name().equals(name))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var period = Period.parse(form.text("period"));
    if (period.isEmpty()) {
      form.problem(PERIOD + name, "Choose the period of the report");
    }
    wrong.forEach(one -> form.problem(FILTER + name, one));
    var stoodOn = ReportPage.day(form, "stood-on", "As it stood on");
    var knownOn = ReportPage.day(form, "known-on", "As known on");
    return form.isSound() && period.isPresent()
        ? Optional.of(
            new Reports.Asked(name, period.get(), stoodOn.orElse(null), knownOn.orElse(null), only))
        : Optional.empty();
  }
}
