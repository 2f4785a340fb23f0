package heard.caselog;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.caselog.LogRun.State;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.ChangedCase;
import heard.caselog.staging.CaseRows;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What a later export of a log says otherwise: to be looked at, and taken over case by case.
@Controller
@May(Verb.IMPORT)
class ChangesPage {

  private final LogRuns runs;

  ChangesPage(LogRuns runs) {
    this.runs = runs;
  }

  @GetMapping("/imports/runs/{id}/changes")
  String changes(Actor actor, @PathVariable UUID id, Model model) {
    var run = find(actor, id);
    if (!(run.state() instanceof State.Done(var result))) {
      return "redirect:/imports/runs/" + id;
    }
    model.addAttribute("view", ChangesView.of(id, result));
    return "caselog/changes";
  }

  @GetMapping("/imports/runs/{id}/changes.csv")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"changes.csv\"")
        .body(new FileSystemResource(find(actor, id).changes()));
  }

  /// Takes over what is ticked. Cases that were not shown one by one are taken over if that is
  /// ticked.
  @PostMapping("/imports/runs/{id}/update")
  String update(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(name = "case", required = false) @Nullable List<Integer> cases,
      @RequestParam(name = "prefer", required = false) @Nullable List<Integer> preferred,
      @RequestParam(defaultValue = "no") String others) {
    var run = find(actor, id);
    if (run.state() instanceof State.Done(var result)) {
      var shown = result.changes().cases();
      var ticked = named(shown, cases);
      var log = named(shown, preferred);
      var all = shown.stream().map(ChangesPage::name).collect(Collectors.toSet());
      Predicate<CaseRows> accepted =
          rows ->
              all.contains(name(rows))
                  ? ticked.contains(name(rows)) || log.contains(name(rows))
                  : others.equals("yes");
      runs.take(
          run,
          !result.faults().isEmpty(),
          new Accepting(accepted, rows -> log.contains(name(rows))));
    }
    return "redirect:/imports/runs/" + id;
  }

  private static Set<String> named(List<ChangedCase> shown, @Nullable List<Integer> places) {
    var names = new HashSet<String>();
    if (places != null) {
      places.stream()
          .filter(place -> place >= 0 && place < shown.size())
          .forEach(place -> names.add(name(shown.get(place))));
    }
    return names;
  }

  private static String name(ChangedCase of) {
    return of.family() + " " + of.key();
  }

  private static String name(CaseRows rows) {
    return rows.family() + " " + rows.key();
  }

  private LogRun find(Actor actor, UUID id) {
    return runs.find(actor, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
