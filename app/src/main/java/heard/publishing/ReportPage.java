package heard.publishing;

import heard.access.Actor;
import heard.access.May;
import heard.access.Verb;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.reporting.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Reports in the browser: choose one and its period, read it, take it away as a file.
@Controller
@May(Verb.READ_REPORTS)
class ReportPage {

  private final Reports reports;
  private final Publications publications;
  private final InstantSource clock;

  ReportPage(Reports reports, Publications publications, InstantSource clock) {
    this.reports = reports;
    this.publications = publications;
    this.clock = clock;
  }

  @GetMapping("/reports")
  String choose(Actor actor, Model model) {
    model.addAttribute("view", choices(actor, "", Form.empty(), List.of()));
    return "publishing/choose";
  }

  @GetMapping("/reports/{name}")
  String read(
      Actor actor,
      @PathVariable String name,
      @RequestParam MultiValueMap<String, String> typed,
      Model model) {
    var choices = choices(actor, name, Form.of(typed.toSingleValueMap()), filters(typed));
    var asked = choices.asked(only -> reports.wrongIn(actor.authority(), only));
    model.addAttribute("view", choices);
    if (asked.isEmpty()) {
      return "publishing/choose";
    }
    var publication = publications.of(actor.authority(), asked.get());
    var address = new ReportAddress(asked.get());
    Links links = actor.may(Verb.OPEN_FIGURES) ? address::figure : Links.NONE;
    model.addAttribute(
        "report",
        new ReportView(
            publication.report().title(),
            ReportHtml.of(publication.report(), publication.texts(), links),
            address));
    return "publishing/report";
  }

  @GetMapping("/reports/{name}/file")
  ResponseEntity<byte[]> file(
      Actor actor, @PathVariable String name, @RequestParam MultiValueMap<String, String> typed)
      throws IOException {
    var choices = choices(actor, name, Form.of(typed.toSingleValueMap()), filters(typed));
    var asked = choices.asked(only -> reports.wrongIn(actor.authority(), only));
    if (asked.isEmpty()) {
      return ResponseEntity.badRequest().build();
    }
    var publication = publications.of(actor.authority(), asked.get());
    var stem = name + "-" + asked.get().period().code();
    return switch (choices.form().text("as")) {
      case "json" ->
          file(
              stem + ".json",
              MediaType.APPLICATION_JSON,
              new JsonRendering()
                  .of(publication.report(), publication.texts())
                  .getBytes(StandardCharsets.UTF_8));
      case "csv" ->
          file(
              stem + ".zip",
              MediaType.parseMediaType("application/zip"),
              CsvZip.of(publication.report(), publication.texts()));
      default ->
          file(
              stem + ".html",
              MediaType.TEXT_HTML,
              HtmlRendering.of(publication.report(), publication.texts())
                  .getBytes(StandardCharsets.UTF_8));
    };
  }

  private ReportChoices choices(Actor actor, String asked, Form form, List<String> only) {
    return ReportChoices.of(
        reports.of(actor.authority()),
        reports.owners(actor.authority()),
        Dates.dayOf(clock.instant()),
        asked,
        form,
        only);
  }

  /// The limits of a report, as an address gives them: each for itself.
  static List<String> filters(MultiValueMap<String, String> typed) {
    return typed.getOrDefault("filter", List.of());
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
