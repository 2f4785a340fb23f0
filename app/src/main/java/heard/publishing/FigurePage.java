package heard.publishing;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.reporting.Reports;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What makes a figure: for each number in it the representations that were counted.
@Controller
@May(Verb.OPEN_FIGURES)
class FigurePage {

  private static final int MOST = 60;

  private final Reports reports;
  private final InstantSource clock;

  FigurePage(Reports reports, InstantSource clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @GetMapping("/reports/{name}/figures/{table}")
  String open(
      Actor actor,
      @PathVariable String name,
      @PathVariable String table,
      @RequestParam MultiValueMap<String, String> typed,
      Model model) {
    var form = Form.of(typed.toSingleValueMap());
    var only = ReportPage.filters(typed);
    var asked =
        ReportChoices.of(
                reports.of(actor.authority()),
                List.of(),
                Dates.dayOf(clock.instant()),
                name,
                form,
                only)
            .asked(limits -> reports.wrongIn(actor.authority(), limits))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    var parts = new ArrayList<Reports.Behind>();
    for (var number : numbers(form.text("numbers"))) {
      parts.add(
          reports
              .behind(actor, asked, table, number)
              .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
    var back = new ReportAddress(asked).report() + "#" + table;
    model.addAttribute("view", new FigureView(back, asked.period().label(), parts));
    return "publishing/figure";
  }

  private static List<Integer> numbers(String text) {
    var numbers = new ArrayList<Integer>();
    for (var part : text.split("\\.", MOST + 1)) {
      if (!part.matches("\\d{1,5}") || numbers.size() == MOST) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      }
      numbers.add(Integer.valueOf(part));
    }
    return numbers;
  }
}
