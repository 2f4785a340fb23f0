package heard.caselog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Logs in Sunderland's shape whose cases have histories out of chance.
final class AnyHistory {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Random random;
  private final List<String> representations = new ArrayList<>();
  private final List<String> stages = new ArrayList<>();
  private final List<String> elements = new ArrayList<>();
  private final List<String> themes = new ArrayList<>();

  private AnyHistory(Random random) {
    this.random = random;
    representations.add(
        "Ref,Period,Received date,Type,Procedure,Linked ref,Link kind,Area,Service,Team,Channel,Submitted via,Complainant kind,Complainant name,Complainant group,Child name,Acknowledged date,Definition confirmed date,Outcome sought,Refusal reason,Status");
    stages.add(
        "Ref,Stage,Requested date,Due date,Extended,Extended due date,Draft checked date,Panel date,Panel findings date,Response date,Closed date,Working days,Status,Outcome,Actual outcome,Remedial action,Handler role,Delay reason");
    elements.add("Ref,Stage,Element no,Nature,Finding,Finding date");
    themes.add("Ref,Theme");
  }

  /// Writes a log of so many cases, with the same references whatever the chance.
  static LogUnderTest in(Path folder, Random random, int cases) throws IOException {
    var log = new AnyHistory(random);
    for (int i = 0; i < cases; i++) {
      log.tell("ANY-%04d".formatted(i));
    }
    Files.write(folder.resolve("Representations.csv"), log.representations);
    Files.write(folder.resolve("Stages.csv"), log.stages);
    Files.write(folder.resolve("Elements.csv"), log.elements);
    Files.write(folder.resolve("Themes.csv"), log.themes);
    return LogUnderTest.at(folder);
  }

  private void tell(String reference) {
    var received = LocalDate.of(2016, 4, 4).plusDays(random.nextInt(4));
    var cells =
        List.of(
            reference,
            "2016/17",
            DAY.format(received),
            "complaint",
            "statutory",
            "",
            "",
            "",
            pick("", "ICRT / Assessment Teams", "ECHP"),
            "",
            pick("email", "letter", ""),
            "self",
            pick("parent", ""),
            pick("", "Olive Placeholder", "Fennel Example"),
            "",
            pick("", "Poppy Sample"),
            pick("", DAY.format(received.plusDays(1))),
            "",
            "",
            "",
            pick("open", "closed", "withdrawn"));
    representations.add(String.join(",", cells));
    int last = random.nextInt(4);
    for (int stage = 1; stage <= last; stage++) {
      stage(reference, stage, received.plusDays(30L * (stage - 1)));
    }
    if (random.nextBoolean()) {
      themes.add(reference + "," + pick("Staff attitude", "Lack of communication and contact"));
    }
  }

  private void stage(String reference, int number, LocalDate requested) {
    var stage = List.of("Stage One", "Stage Two", "Stage Three").get(number - 1);
    var ended = requested.plusDays(10 + random.nextInt(3));
    boolean closed = random.nextBoolean();
    var cells =
        List.of(
            reference,
            stage,
            DAY.format(requested),
            pick("", DAY.format(requested.plusDays(14))),
            pick("Yes", "No"),
            "",
            pick("", DAY.format(requested.plusDays(5))),
            "",
            "",
            pick("", DAY.format(ended)),
            closed ? DAY.format(ended) : "",
            pick("", "9"),
            closed ? "closed" : "open",
            pick("Upheld", "Not Upheld", ""),
            "",
            "",
            pick("Team Manager", ""),
            "");
    stages.add(String.join(",", cells));
    for (int element = 1; element <= random.nextInt(3); element++) {
      elements.add(
          "%s,%s,%d,,%s,%s"
              .formatted(
                  reference,
                  stage,
                  element,
                  pick("Upheld", "Not Upheld", "Partially Upheld"),
                  pick("", DAY.format(ended))));
    }
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
