package heard.representations;

import heard.authority.Scheme;
import heard.casefile.Fact;
import heard.casefile.standing.Irregularity;
import heard.casefile.standing.Standing.AtStage;
import heard.platform.pages.Dates;
import heard.procedure.Code;
import heard.representations.words.StandingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/// The first page of a case: their words, what they want, where it stands, the main dates.
///
/// @param state the sentence that says where it stands
public record SummaryView(
    List<String> words,
    String wants,
    String state,
    List<Line> lines,
    List<Linked> linked,
    List<String> irregular) {

  /// A name and its value; an empty value is shown as not known.
  public record Line(String name, String value) {}

  /// Another representation that it came from, or that it became.
  public record Linked(String how, String path) {}

  static SummaryView of(OpenCase open) {
    var reception = open.file().reception();
    var labels = open.labels();
    var words = reception.accounts().stream().map(open::text).flatMap(Optional::stream).toList();
    return new SummaryView(
        words,
        reception.outcomesSought().stream()
            .map(code -> labels.of(Scheme.OUTCOME_SOUGHT, code))
            .collect(Collectors.joining(", ")),
        state(open),
        lines(open),
        linked(open),
        open.position().irregularities().stream().map(each -> irregular(each, open)).toList());
  }

  /// "Stage One, being answered; Stage one response due Mon 19 January 2026, 6 working days left".
  private static String state(OpenCase open) {
    var standing = open.position().standing();
    var says = StandingWords.say(standing, n -> labelAtStart(open, n));
    var since =
        standing instanceof AtStage at
            ? open.file()
                .stage(at.stage())
                .flatMap(stage -> stage.opened().map(Fact::stands).or(stage::requestedOn))
                .map(day -> ", since " + Dates.full(day))
                .orElse("")
            : "";
    var next =
        CaseHead.next(open)
            .map(due -> ". %s due %s: %s".formatted(due.what(), Dates.full(due.due()), due.left()))
            .orElse("");
    return says + since + next + ".";
  }

  private static String labelAtStart(OpenCase open, int stage) {
    var label = open.labels().stage(open.file(), stage);
    return StringUtils.capitalize(label);
  }

  private static List<Line> lines(OpenCase open) {
    var reception = open.file().reception();
    var labels = open.labels();
    var lines = new ArrayList<Line>();
    lines.add(new Line("Received", reception.receivedOn().map(Dates::full).orElse("")));
    lines.add(
        new Line(
            "How it came", reception.channel().map(c -> labels.of(Scheme.CHANNEL, c)).orElse("")));
    lines.add(new Line("Acknowledged", reception.acknowledgedOn().map(Dates::full).orElse("")));
    lines.add(
        new Line(
            "Complaint confirmed as defined",
            reception.definitionConfirmedOn().map(Dates::full).orElse("")));
    lines.add(
        new Line(
            "Procedure",
            open.file()
                .screening()
                .procedure()
                .map(fact -> labels.procedure(fact.event().procedure()))
                .orElse("none: no stages and no time limits")));
    lines.add(new Line("Service", reception.service().map(labels::service).orElse("")));
    reception.team().map(labels::service).ifPresent(team -> lines.add(new Line("Team", team)));
    lines.add(
        new Line(
            "What it is about",
            reception.themes().stream()
                .map(code -> labels.of(Scheme.THEME, code))
                .collect(Collectors.joining("; "))));
    open.file()
        .screening()
        .refused()
        .map(fact -> labels.of(Scheme.REFUSAL_GROUND, fact.event().ground()))
        .ifPresent(ground -> lines.add(new Line("Why it was refused", ground)));
    lines.addAll(withTheOmbudsman(open));
    lines.addAll(own(open));
    lines.add(new Line("Kept until", Keeping.say(open)));
    return lines;
  }

  /// The fields that the authority's profile adds.
  private static List<Line> own(OpenCase open) {
    var lines = new ArrayList<Line>();
    open.file()
        .reception()
        .fields()
        .forEach((field, value) -> lines.add(own(open, field, value, "")));
    for (var stage : open.file().stages()) {
      var at = ", " + open.labels().stage(open.file(), stage.ordinal());
      stage.fields().forEach((field, value) -> lines.add(own(open, field, value, at)));
    }
    return lines;
  }

  private static Line own(OpenCase open, Code field, Code value, String at) {
    return new Line(open.labels().field(field) + at, open.labels().value(field, value));
  }

  private static List<Line> withTheOmbudsman(OpenCase open) {
    var ombudsman = open.file().ombudsman();
    var labels = open.labels();
    var lines = new ArrayList<Line>();
    ombudsman
        .status()
        .map(code -> labels.of(Scheme.OMBUDSMAN_STATUS, code))
        .ifPresent(status -> lines.add(new Line("With the Ombudsman", status)));
    ombudsman
        .decision()
        .map(code -> labels.of(Scheme.OMBUDSMAN_DECISION, code))
        .ifPresent(decision -> lines.add(new Line("The Ombudsman’s decision", decision)));
    if (!ombudsman.remedies().isEmpty()) {
      lines.add(
          new Line(
              "Agreed with the Ombudsman",
              ombudsman.remedies().stream()
                  .map(agreed -> labels.of(Scheme.REMEDY, agreed.remedy()))
                  .collect(Collectors.joining("; "))));
    }
    return lines;
  }

  private static List<Linked> linked(OpenCase open) {
    return open.file().screening().links().stream()
        .map(link ->
            new Linked(
                open.labels().of(Scheme.LINK_KIND, link.kind()),
                "/representations/" + link.other().value()))
        .toList();
  }

  private static String irregular(Irregularity each, OpenCase open) {
    return each.stage() == 0
        ? each.what().says() + "."
        : "%s: %s.".formatted(labelAtStart(open, each.stage()), each.what().says());
  }
}
