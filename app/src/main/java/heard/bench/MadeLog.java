package heard.bench;

import heard.procedure.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// A log of plainly invented representations in the files that Sunderland's team keeps: ten years
/// of them up to a day, evenly spread, with about twelve events each. The same seed gives the same
/// log.
final class MadeLog {

  private static final int YEARS = 10;
  private static final List<String> SERVICES =
      List.of(
          "ICRT / Assessment Teams",
          "Child Protection Locality Teams",
          "Looked After Children / Permanence Teams",
          "Next Steps",
          "Independent Reviewing Officer (IRO) Teams",
          "Children's Homes",
          "Children with Disabilities",
          "Fostering",
          "Adoption",
          "ECHP");
  private static final List<String> TEAMS =
      List.of(
          "CP East 1",
          "CP North 2",
          "CP Washington 1",
          "CP West 3",
          "Fostering",
          "Adoption",
          "Children's Homes",
          "Early Help",
          "Assessment Team");
  private static final List<String> CHANNELS =
      List.of("email", "telephone", "letter", "online", "in person");
  private static final List<String> COMPLAINANTS =
      List.of(
          "parent",
          "parent",
          "parent",
          "grandparent",
          "foster carer",
          "young person",
          "other relative");

  private final String prefix;
  private final WorkingCalendar calendar;
  private final LocalDate today;
  private final RandomGenerator random;
  private final LogFiles files;

  private MadeLog(
      String prefix, WorkingCalendar calendar, LocalDate today, long seed, LogFiles files) {
    this.prefix = prefix;
    this.calendar = calendar;
    this.today = today;
    this.random = new Random(seed);
    this.files = files;
  }

  /// Writes a log.
  ///
  /// @param prefix of every reference
  /// @return its files
  static List<Path> write(
      Path folder,
      String prefix,
      int representations,
      WorkingCalendar calendar,
      LocalDate today,
      long seed)
      throws IOException {
    try (var files = LogFiles.in(folder)) {
      var log = new MadeLog(prefix, calendar, today, seed, files);
      var first = today.minusYears(YEARS);
      long days = today.toEpochDay() - first.toEpochDay();
      for (int i = 0; i < representations; i++) {
        log.representation(i, first.plusDays(i * days / representations));
      }
      return files.paths();
    }
  }

  private void representation(int number, LocalDate received) {
    int kind = random.nextInt(100);
    if (kind < 45) {
      complaint(number, received);
    } else if (kind < 51) {
      corporate(number, received);
    } else if (kind < 71) {
      preComplaint(number, received);
    } else if (kind < 99) {
      compliment(number, received);
    } else {
      ombudsman(number, received);
    }
  }

  private void complaint(int number, LocalDate received) {
    var reference = "%s-R-%06d".formatted(prefix, number);
    var status = stages(reference, received);
    var complainant = Names.one(COMPLAINANTS, random);
    var acknowledged = calendar.plus(received, random.nextInt(3));
    var confirmed = calendar.plus(received, 3 + random.nextInt(4));
    files.representation(
        reference,
        received,
        "complaint",
        "statutory",
        Names.one(SERVICES, random),
        Names.one(CHANNELS, random),
        "self",
        complainant,
        Names.person(random),
        Names.person(random),
        past(acknowledged),
        past(confirmed),
        status);
    var theme = Names.one(LogFiles.THEMES, random);
    files.theme(reference, theme);
  }

  /// @return how the representation stands
  private String stages(String reference, LocalDate received) {
    var elements = findings(1 + random.nextInt(3));
    var due = calendar.plus(received, 10);
    var extended = random.nextInt(4) == 0;
    int taken = 2 + random.nextInt(extended ? 17 : 9);
    var end = calendar.plus(received, taken);
    if (end.isAfter(today)) {
      files.open(reference, "Stage One", received, due, "Team Manager");
      elements.clear();
      elements.add("");
      files.elements(reference, "Stage One", elements, null);
      return "open";
    }
    files.closed(
        reference,
        new LogFiles.Stage(
            "Stage One", received, due, extended ? calendar.plus(received, 20) : null),
        calendar.plus(received, taken - 1),
        null,
        end,
        taken,
        outcome(elements),
        "Team Manager");
    files.elements(reference, "Stage One", elements, end);
    return random.nextInt(8) == 0 ? stageTwo(reference, end) : "closed";
  }

  private String stageTwo(String reference, LocalDate before) {
    var requested = calendar.plus(before, 5 + random.nextInt(15));
    int taken = 20 + random.nextInt(45);
    var end = calendar.plus(requested, taken);
    if (end.isAfter(today)) {
      return "closed";
    }
    var elements = findings(2 + random.nextInt(5));
    var due = calendar.plus(requested, 25);
    files.closed(
        reference,
        new LogFiles.Stage("Stage Two", requested, due, calendar.plus(requested, 65)),
        null,
        null,
        end,
        taken,
        outcome(elements),
        "independent investigating officer");
    files.elements(reference, "Stage Two", elements, end);
    if (random.nextInt(3) == 0) {
      stageThree(reference, end, elements);
    }
    return "closed";
  }

  private void stageThree(String reference, LocalDate before, List<String> elements) {
    var requested = calendar.plus(before, 5 + random.nextInt(10));
    var hearing = calendar.plus(requested, 20 + random.nextInt(9));
    var end = calendar.plus(hearing, 5 + 10);
    if (end.isAfter(today)) {
      return;
    }
    files.closed(
        reference,
        new LogFiles.Stage("Stage Three", requested, calendar.plus(requested, 50), null),
        null,
        hearing,
        end,
        calendar.between(requested, end),
        outcome(elements),
        "review panel");
    files.elements(reference, "Stage Three", elements, end);
  }

  private void corporate(int number, LocalDate received) {
    var reference = "%s-C-%06d".formatted(prefix, number);
    int taken = 3 + random.nextInt(12);
    var end = calendar.plus(received, taken);
    var open = end.isAfter(today);
    files.representation(
        reference,
        received,
        "complaint",
        "corporate",
        Names.one(SERVICES, random),
        Names.one(CHANNELS, random),
        "self",
        "other",
        Names.person(random),
        "",
        past(calendar.plus(received, 2)),
        null,
        open ? "open" : "closed");
    var due = calendar.plus(received, 15);
    if (open) {
      files.open(reference, "Corporate", received, due, "service manager");
    } else {
      files.closed(
          reference,
          new LogFiles.Stage("Corporate", received, due, null),
          null,
          null,
          end,
          taken,
          Names.one(LogFiles.FINDINGS, random),
          "service manager");
    }
  }

  private void preComplaint(int number, LocalDate received) {
    files.representation(
        "%s-P-%06d".formatted(prefix, number),
        received,
        "pre-complaint",
        "informal",
        Names.one(SERVICES, random),
        Names.one(CHANNELS, random),
        "",
        "parent",
        Names.person(random),
        "",
        null,
        null,
        "closed");
  }

  private void compliment(int number, LocalDate received) {
    files.compliment(
        "%s-K-%06d".formatted(prefix, number),
        received,
        Names.one(TEAMS, random),
        random.nextInt(3) == 0 ? "professional" : "family");
  }

  private void ombudsman(int number, LocalDate received) {
    var decided = calendar.plus(received, 25);
    files.ombudsman(
        "%s-O-%06d".formatted(prefix, number),
        received,
        Names.one(SERVICES, random),
        past(decided));
  }

  private LocalDate past(LocalDate day) {
    return day.isAfter(today) ? today : day;
  }

  private List<String> findings(int count) {
    var findings = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      findings.add(Names.one(LogFiles.FINDINGS, random));
    }
    return findings;
  }

  /// Of findings that differ the outcome is partly so.
  private static String outcome(List<String> findings) {
    var first = findings.getFirst();
    return findings.stream().allMatch(first::equals) ? first : "Partially Upheld";
  }
}
