package heard.publishing;

import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.reporting.Reports;
import heard.reporting.document.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What there is to choose from: the reports, periods of the last years, and what a report can be
/// limited to.
///
/// @param owners the services and teams to which a report can be limited
/// @param cohorts the years and quarters to whose representations it can be limited
/// @param asked the name of the report that was asked for; empty before one is
/// @param today the last day as of which a report can be seen
/// @param form what was chosen for it, and what is wrong with that
/// @param only what the report is limited to
public record ReportChoices(
    List<Reports.Named> reports,
    List<Choice> periods,
    List<Choice> owners,
    List<Choice> cohorts,
    String asked,
    LocalDate today,
    Form form,
    List<String> only) {

  private static final int YEARS = 12;

  static ReportChoices of(
      List<Reports.Named> reports,
      List<Reports.Owner> owners,
      LocalDate today,
      String asked,
      Form form,
      List<String> only) {
    var periods = new ArrayList<Choice>();
    int yearNow = new Period(today, today).year().from().getYear();
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
        asked,
        today,
        form,
        only.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList());
  }

  /// Those of its limits that are among these choices: what a field shows as chosen.
  public String chosen(Reports.Named report, List<Choice> choices) {
    return choices.stream()
        .map(Choice::value)
        .filter(value -> report.name().equals(asked) && only.contains(value))
        .findFirst()
        .orElse("");
  }

  /// The form as the report of this name shows it: what was typed stands in the one it was typed
  /// for.
  public Form formOf(Reports.Named report) {
    return report.name().equals(asked) ? form : Form.empty();
  }

  /// The id of a field of the report of this name; a problem leads to the one it was found in.
  public String idOf(Reports.Named report, String field) {
    return report.name().equals(asked) ? field : field + "-" + report.name();
  }

  /// What was asked for; empty, with a problem at the field, where it cannot be.
  ///
  /// @param wrong what is wrong with limits, a sentence each
  /// @throws ResponseStatusException where there is no report of that name
  Optional<Reports.Asked> asked(UnaryOperator<List<String>> wrong) {
    if (reports.stream().noneMatch(report -> report.name().equals(asked))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var period = Period.parse(form.text("period"));
    if (period.isEmpty()) {
      form.problem("period", "Choose the period of the report");
    }
    wrong.apply(only).forEach(one -> form.problem("filter", one));
    var stoodOn = form.dayUpTo(today, "stood-on", "As it stood on");
    var knownOn = form.dayUpTo(today, "known-on", "As known on");
    return form.isSound() && period.isPresent()
        ? Optional.of(
            new Reports.Asked(
                asked, period.get(), stoodOn.orElse(null), knownOn.orElse(null), only))
        : Optional.empty();
  }
}
