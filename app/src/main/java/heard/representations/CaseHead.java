package heard.representations;

import heard.authority.Scheme;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.NextStep;
import heard.casefile.standing.Status;
import heard.platform.pages.Dates;
import heard.platform.pages.Link;
import heard.platform.pages.Tone;
import heard.procedure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands at the top of every page of a case.
///
/// @param concerns whom it concerns, as initials
/// @param next what is due next, if anything is
public record CaseHead(
    UUID id,
    String reference,
    List<TagView> tags,
    String concerns,
    String service,
    Optional<NextDue> next,
    List<Link> sections,
    AsAt asAt,
    String now) {

  /// A tag and its colour.
  public record TagView(String text, Tone tone) {}

  /// What is due next.
  ///
  /// @param left "6 working days left", "today", "3 working days late"
  public record NextDue(String what, LocalDate due, String left, boolean late) {}

  private static final List<List<String>> SECTIONS =
      List.of(
          List.of("Summary", ""),
          List.of("Elements", "/elements"),
          List.of("Clocks", "/clocks"),
          List.of("Timeline", "/timeline"),
          List.of("People", "/people"));

  /// Of a case whose section at this path is shown.
  static CaseHead of(OpenCase open, String section) {
    var reception = open.file().reception();
    return new CaseHead(
        open.id().value(),
        reception.reference().map(Objects::toString).orElse("No reference"),
        tags(open),
        concerns(open),
        Stream.of(reception.service(), reception.team())
            .flatMap(Optional::stream)
            .map(open.labels()::service)
            .distinct()
            .collect(Collectors.joining(", ")),
        next(open),
        SECTIONS.stream()
            .map(each -> new Link(each.get(0), open.path(each.get(1)), each.get(1).equals(section)))
            .toList(),
        open.asAt(),
        "/representations/%s%s".formatted(open.id().value(), section));
  }

  private static List<TagView> tags(OpenCase open) {
    var tags = new ArrayList<TagView>();
    open.file()
        .reception()
        .kind()
        .ifPresent(kind -> tags.add(new TagView(open.labels().of(Scheme.KIND, kind), Tone.BLUE)));
    open.file().stages().stream()
        .map(StageFile::ordinal)
        .reduce((_, last) -> last)
        .ifPresent(
            stage -> tags.add(new TagView(open.labels().stage(open.file(), stage), Tone.PURPLE)));
    tags.add(status(open.position().status()));
    if (!open.file().counted()) {
      tags.add(new TagView("Not counted", Tone.GREY));
    }
    return tags;
  }

  static TagView status(Status status) {
    return switch (status) {
      case OPEN -> new TagView("Open", Tone.GREEN);
      case CLOSED -> new TagView("Closed", Tone.GREY);
      case REFUSED -> new TagView("Refused", Tone.ORANGE);
      case WITHDRAWN -> new TagView("Withdrawn", Tone.GREY);
      case NOT_PROGRESSED -> new TagView("Not progressed", Tone.GREY);
    };
  }

  static Optional<NextDue> next(OpenCase open) {
    return NextStep.of(open.position())
        .flatMap(step ->
            open.position().clocks().running().stream()
                .filter(clock ->
                    clock.limit().id().equals(step.limit())
                        && clock.stage() == step.stage()
                        && clock.dueNow().equals(step.due()))
                .findFirst())
        .map(clock -> {
          var working = clock.due().length().unit() == Unit.WORKING_DAYS;
          var left = Timings.left(clock, open.today(), open.position().calendar());
          return new NextDue(
              clock.limit().title(),
              clock.dueNow(),
              working ? Dates.left(left) : Timings.days(left),
              left < 0);
        });
  }

  private static String concerns(OpenCase open) {
    var reception = open.file().reception();
    return Stream.concat(
            reception.children().stream().map(ChildNamed::person),
            reception.complainants().stream().map(ComplainantNamed::person))
        .filter(Objects::nonNull)
        .distinct()
        .map(open.names()::get)
        .filter(Objects::nonNull)
        .map(CaseHead::initials)
        .collect(Collectors.joining(", "));
  }

  /// O.P. for Olive Placeholder.
  static String initials(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .filter(part -> Character.isLetter(part.codePointAt(0)))
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
        .collect(Collectors.joining());
  }
}
