package heard.reporting;

import heard.reporting.document.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A log in the words of the standard profile, of two years, made by chance.
final class MadeLog {

  static final String MAPPING = mapping();

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  static final List<String> OUTCOMES =
      List.of("Upheld", "Partially upheld", "Not upheld", "No finding");
  static final List<String> SERVICES =
      List.of("Fostering", "Adoption", "Early help", "Care leavers");
  private static final List<String> CHANNELS = List.of("Email", "Letter", "Telephone");
  private static final List<String> VIA = List.of("Self", "Self", "Advocate", "Councillor");
  private static final List<String> WHO =
      List.of("Parent", "Child or young person", "Care leaver", "Grandparent");
  static final List<String> THEMES =
      List.of("Communication", "Delay", "Placement", "Decision or assessment");
  private static final List<String> SOUGHT = List.of("Apology", "Explanation", "Payment");
  private static final List<String> REMEDIES = List.of("Apology", "Training", "Meeting");
  static final List<String> DELAYS = List.of("Complexity", "Absence of staff");
  private static final List<String> DECISIONS = List.of("Premature", "Upheld: fault");

  private final SplittableRandom random;
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
  private final Map<String, String> files;

  MadeLog(SplittableRandom random) {
    this(random, Period.year(2016).from());
  }

  /// @param begin the first of the days of two years, of which what is recorded beside it lies in
  ///   the second
  MadeLog(SplittableRandom random, LocalDate begin) {
    this.random = random;
    for (int i = 1; i <= 150; i++) {
      complaint("R-%03d".formatted(i), begin.plusDays(random.nextInt(720)));
    }
    for (int i = 1; i <= 30; i++) {
      row(
          "Others",
          "Ref",
          "X-%03d".formatted(i),
          "Received",
          day(begin.plusDays(random.nextInt(720))),
          "Kind",
          one(List.of("Compliment", "Enquiry", "Pre-complaint")));
      var paid = begin.plusDays(random.nextInt(720));
      row(
          "Payments",
          "Ref",
          "P-%03d".formatted(i),
          "Paid",
          day(paid),
          "Kind",
          one(List.of("Remedy", "Independent investigation")),
          "Amount",
          String.valueOf(50 + random.nextInt(500)));
      row(
          "Ombudsman",
          "Ref",
          "O-%03d".formatted(i),
          "Received",
          day(paid),
          "Decision",
          one(DECISIONS),
          "Decided",
          day(paid.plusDays(random.nextInt(90))));
    }
    files = tables.keySet().stream().collect(Collectors.toMap(name -> name + ".csv", this::text));
    // What the test records beside the log.
    row(
        "Representations",
        "Ref",
        "OWN-1",
        "Received",
        day(begin.plusDays(565)),
        "Status",
        "open",
        "Named",
        "Advocate",
        "Asked",
        "yes");
    row(
        "Stages",
        "Ref",
        "OWN-1",
        "Stage",
        "1",
        "Requested",
        day(begin.plusDays(565)),
        "Status",
        "open",
        "Extended",
        "No");
  }

  private void complaint(String ref, LocalDate received) {
    var ending = random.nextInt(10);
    var status = ending == 0 ? "open" : ending == 1 ? "refused" : "closed";
    @Nullable LocalDate closed = null;
    if (status.equals("refused")) {
      closed = received.plusDays(3);
    } else {
      var asked = received;
      int last = 1 + (random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0);
      for (int stage = 1; stage <= last; stage++) {
        boolean open = status.equals("open") && stage == last;
        var answered = open ? null : asked.plusDays(3 + random.nextInt(40));
        stage(ref, stage, asked, answered);
        closed = answered;
        asked = answered == null ? asked : answered.plusDays(10);
      }
    }
    row(
        "Representations",
        "Ref",
        ref,
        "Received",
        day(received),
        "Service",
        one(SERVICES),
        "Channel",
        one(CHANNELS),
        "Via",
        one(VIA),
        "Who",
        one(WHO),
        "Acknowledged",
        day(received.plusDays(random.nextInt(5))),
        "Sought",
        one(SOUGHT),
        "Refusal",
        status.equals("refused") ? one(List.of("Out of time", "No consent of the child")) : "",
        "Status",
        status,
        "Closed",
        day(closed),
        "Age",
        one(List.of("10 to 15", "18 to 25", "26 and over")),
        "Sex",
        one(List.of("Female", "Male")),
        "Identity",
        one(List.of("Same as registered at birth", "Prefer not to say")),
        "Disability",
        one(List.of("No, or not reducing activity at all", "Not asked")),
        "Orientation",
        one(List.of("Straight or heterosexual", "Bisexual")),
        "Ethnicity",
        one(List.of("Asian: Indian", "White: Irish")),
        "Religion",
        one(List.of("No religion", "Muslim")));
    row("Themes", "Ref", ref, "Theme", THEMES.get(random.nextInt(2)));
    if (random.nextBoolean()) {
      row("Themes", "Ref", ref, "Theme", THEMES.get(2 + random.nextInt(2)));
    }
    row(
        "Children",
        "Ref",
        ref,
        "No",
        "1",
        "Age",
        one(List.of("5 to 9", "10 to 15")),
        "Sex",
        one(List.of("Female", "Male")),
        "Ethnicity",
        one(List.of("Asian: Indian", "White: Irish")));
  }

  private void stage(String ref, int stage, LocalDate asked, @Nullable LocalDate answered) {
    boolean done = answered != null;
    boolean sentBack = random.nextInt(4) == 0;
    row(
        "Stages",
        "Ref",
        ref,
        "Stage",
        String.valueOf(stage),
        "Requested",
        day(asked),
        "Extended",
        random.nextInt(3) == 0 ? "Yes" : "No",
        "Responded",
        day(answered),
        "Closed",
        day(answered),
        "Status",
        done ? "closed" : "open",
        "Outcome",
        done ? one(OUTCOMES) : "",
        "Remedial",
        done ? one(List.of("Yes", "No")) : "",
        "Delay",
        done && random.nextInt(3) == 0 ? one(DELAYS) : "",
        "Sent back",
        sentBack ? day(asked.plusDays(2)) : "",
        "Why sent back",
        sentBack ? "Tone" : "");
    if (random.nextInt(3) == 0) {
      row("Chases", "Ref", ref, "Stage", String.valueOf(stage), "Chased", day(asked.plusDays(1)));
    }
    row(
        "Elements",
        "Ref",
        ref,
        "Stage",
        String.valueOf(stage),
        "No",
        "1",
        "Nature",
        one(THEMES),
        "Finding",
        done ? one(OUTCOMES) : "",
        "Found",
        day(answered));
    if (done && random.nextBoolean()) {
      row("Remedies", "Ref", ref, "Stage", String.valueOf(stage), "Remedy", one(REMEDIES));
    }
  }

  /// The files as they are taken in, by name.
  Map<String, String> files() {
    return files;
  }

  List<Map<String, String>> table(String name) {
    return tables.getOrDefault(name, List.of());
  }

  static @Nullable LocalDate day(Map<String, String> row, String column) {
    var text = row.getOrDefault(column, "");
    return text.isEmpty() ? null : LocalDate.parse(text, DAY);
  }

  private static String mapping() {
    try (var file = MadeLog.class.getResourceAsStream("/made-log/mapping.yaml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private void row(String table, String... cells) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private String text(String table) {
    var rows = table(table);
    var heads = List.copyOf(rows.getFirst().keySet());
    return String.join(" | ", heads)
        + "\n"
        + rows.stream()
            .map(row -> heads.stream().map(row::get).collect(Collectors.joining(" | ")) + "\n")
            .collect(Collectors.joining());
  }
}
