package heard.caselog;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.casefile.ImportId;
import heard.caselog.LogRun.State;
import heard.caselog.changes.Accepting;
import heard.platform.ExplainedFailure;
import heard.platform.pages.Form;
import heard.platform.pages.UploadLimit;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// Logs taken in from the browser: give the files, see what is in them, take them in, undo.
@Controller
@May(Verb.IMPORT)
class ImportsPage {

  private final Imports imports;
  private final LogRuns runs;
  private final UploadLimit limit;
  private final InstantSource clock;

  ImportsPage(Imports imports, LogRuns runs, UploadLimit limit, InstantSource clock) {
    this.imports = imports;
    this.runs = runs;
    this.limit = limit;
    this.clock = clock;
  }

  @GetMapping("/imports")
  String list(Actor actor, Model model) {
    return list(actor, model, Form.empty());
  }

  private String list(Actor actor, Model model, Form form) {
    model.addAttribute("form", form);
    model.addAttribute("limit", limit.says());
    model.addAttribute("imports", imports.all(actor));
    model.addAttribute("mayMap", actor.may(Verb.MAP_LOG));
    return "caselog/imports";
  }

  @PostMapping("/imports")
  String give(
      Actor actor,
      @RequestParam(name = "files", required = false) List<MultipartFile> files,
      Model model) {
    var given =
        files == null
            ? List.<MultipartFile>of()
            : files.stream().filter(f -> !f.isEmpty()).toList();
    if (given.isEmpty()) {
      var form = Form.of(Map.of());
      form.problem(
          "files",
          files == null || files.stream().allMatch(f -> "".equals(f.getOriginalFilename()))
              ? "Choose the files of the log"
              : "The files you chose are empty");
      return list(actor, model, form);
    }
    return "redirect:/imports/runs/" + runs.give(actor, given).id();
  }

  @GetMapping("/imports/runs/{id}")
  String run(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
    var run = find(actor, id);
    var state = run.state();
    if (state instanceof State.Working) {
      response.setHeader("Refresh", "2");
    }
    if (state instanceof State.Done(var result) && result.isRecorded()) {
      var made = result.id().orElseThrow().value();
      if (result.isWhole()) {
        runs.forget(run);
        return "redirect:/imports/" + made;
      }
    }
    model.addAttribute("run", RunView.of(run, imports.profile(actor), clock.instant()));
    return "caselog/run";
  }

  @PostMapping("/imports/runs/{id}/take")
  String take(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "all") String rows) {
    var run = find(actor, id);
    runs.take(run, rows.equals("good"), Accepting.NONE);
    return "redirect:/imports/runs/" + id;
  }

  @PostMapping("/imports/runs/{id}/forget")
  String forget(Actor actor, @PathVariable UUID id) {
    return runs.forget(find(actor, id)) ? "redirect:/imports" : "redirect:/imports/runs/" + id;
  }

  @GetMapping("/imports/runs/{id}/faults.csv")
  ResponseEntity<Resource> faults(Actor actor, @PathVariable UUID id) {
    var run = find(actor, id);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"faults.csv\"")
        .body(new FileSystemResource(run.faults()));
  }

  @GetMapping("/imports/{id}")
  String made(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("made", view(actor, id));
    return "caselog/made";
  }

  @GetMapping("/imports/{id}/undo")
  String confirmUndo(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("made", view(actor, id));
    return "caselog/undo";
  }

  @PostMapping("/imports/{id}/undo")
  String undo(Actor actor, @PathVariable UUID id, Model model) {
    try {
      imports.undo(actor, new ImportId(id));
    } catch (ExplainedFailure e) {
      var form = Form.of(Map.of());
      form.problem("", String.valueOf(e.getMessage()));
      return list(actor, model, form);
    }
    return "redirect:/imports/" + id;
  }

  private MadeView view(Actor actor, UUID id) {
    return imports
        .view(actor, new ImportId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private LogRun find(Actor actor, UUID id) {
    return runs.find(actor, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
