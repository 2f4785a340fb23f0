package heard.publishing;

import static heard.publishing.NorthmereCounts.has;
import static heard.publishing.NorthmereCounts.several;
import static heard.publishing.NorthmereCounts.workingDaysAfter;
import static java.util.function.Predicate.not;

import heard.publishing.NorthmereCounts.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The whole of Northmere's quarterly report as a recount of its register gives it.
final class NorthmereRecount extends RecountedReport {

  static final Days QUARTER = Days.year(2024).quarter(3);
  private static final Days BEFORE = Days.year(2024).quarter(2);
  private static final Days A_YEAR_BEFORE = Days.year(2023).quarter(3);
  private static final String NOW = "quarter 3 of 2024/25";
  private static final List<String> AREAS =
      List.of("Front Step", "Families Together", "Homes and Carers", "Growing Up");
  private static final List<String> TEAMS =
      List.of(
          "Hello desk",
          "Night team",
          "Families North",
          "Families South",
          "Fostering",
          "Lantern House",
          "Leaving care");
  private static final List<String> ABOUT =
      List.of(
          "Nobody rang back",
          "How we spoke",
          "Waiting",
          "What we decided",
          "What we wrote down",
          "Seeing family",
          "Money");
  private static final List<String> VERDICTS =
      List.of("Agreed", "Partly agreed", "Not agreed", "Couldn't say");
  private static final List<String> CHANNELS =
      List.of("Phone", "Email", "Web form", "Letter", "Face to face");
  private static final List<String> STEPS = List.of("Talk", "Eyes", "Step 1", "Step 2");
  private static final Map<String, Days> MONTHS = months();

  private final NorthmereCounts count;
  private final List<Step> steps;

  NorthmereRecount(CouncilLog log) {
    this.count = new NorthmereCounts(log);
    this.steps = count.steps();
    keys();
    sorts();
    areas();
    flow();
    bands();
    limits();
    inTime();
    escalation();
    findings();
    themes();
    who();
    thanks();
    town();
    ages();
    remedies();
    money();
    lists();
  }

  private static Map<String, Days> months() {
    var months = new LinkedHashMap<String, Days>();
    months.put("October 2024", month(10));
    months.put("November 2024", month(11));
    months.put("December 2024", month(12));
    return months;
  }

  private static Days month(int number) {
    var first = LocalDate.of(2024, number, 1);
    return new Days(first, first.plusMonths(1).minusDays(1));
  }

  private void keys() {
    long complaints = count.complaints(QUARTER);
    figure("keys", "complaints", complaints);
    figure("keys", "complaints-change", rise(complaints, count.complaints(BEFORE), 0));
    figure("keys", "grumbles", count.told(QUARTER).filter(has("Sort", "Grumble")).count());
    figure("keys", "thanks", thanks(QUARTER).count());
    figure("keys", "per-month", ratio(complaints, 3, 1));
    figure("keys", "rate", ratio(complaints * 1000, 1204, 1));
    var answered = answered("Talk").toList();
    figure(
        "keys",
        "talk-time",
        percent(answered.stream().filter(this::isInTime).count(), answered.size(), 1));
  }

  private void sorts() {
    var periods =
        Map.of(NOW, QUARTER, "The quarter before", BEFORE, "A year before", A_YEAR_BEFORE);
    var sorts = new LinkedHashMap<String, Function<Days, Long>>();
    for (var sort : List.of("Formal complaint", "Grumble", "Question", "Councillor's query")) {
      sorts.put(
          sort,
          days ->
              count.sheet("Register").stream()
                  .filter(count.in(days, "Landed"))
                  .filter(has("Sort", sort))
                  .count());
    }
    sorts.put("Thank you", days -> thanks(days).count());
    sorts.put(
        "Ombudsman matter",
        days -> count.sheet("Ombudsman").stream().filter(count.in(days, "Told us")).count());
    Function<Days, Long> all =
        days -> sorts.values().stream().mapToLong(sort -> sort.apply(days)).sum();
    var rows = new LinkedHashMap<>(sorts);
    rows.put("Everything", all);
    rows.forEach((sort, number) -> {
      periods.forEach((column, days) -> put("sorts", sort, column, number.apply(days)));
      put("sorts", sort, "Share", percent(number.apply(QUARTER), all.apply(QUARTER), 0));
      put("sorts", sort, "Change", number.apply(QUARTER) - number.apply(A_YEAR_BEFORE));
    });
  }

  private void areas() {
    long all = count.told(QUARTER).count();
    for (var area : AREAS) {
      area(area, has("Area", area), all);
    }
    if (count.told(QUARTER).anyMatch(has("Area", ""))) {
      area("No area noted", has("Area", ""), all);
    }
    area("All", _ -> true, all);
  }

  private void area(String label, Predicate<Map<String, String>> of, long all) {
    MONTHS.forEach(
        (month, days) -> put("areas", label, month, count.told(days).filter(of).count()));
    long number = count.told(QUARTER).filter(of).count();
    put("areas", label, "Quarter", number);
    put("areas", label, "Share", percent(number, all, 0));
  }

  private void flow() {
    var lines = new LinkedHashMap<String, Predicate<Step>>();
    lines.put(
        "start",
        step ->
            step.begun().isBefore(QUARTER.from())
                && step.over().filter(over -> over.isBefore(QUARTER.from())).isEmpty());
    lines.put("in", step -> QUARTER.hold(Optional.of(step.begun())));
    lines.put("out", step -> QUARTER.hold(step.over()));
    lines.put(
        "end",
        step ->
            !step.begun().isAfter(QUARTER.to())
                && step.over().filter(over -> !over.isAfter(QUARTER.to())).isEmpty());
    lines.forEach((line, holds) -> {
      for (var name : STEPS) {
        put("flow", line, name, steps.stream().filter(holds).filter(s -> s.is(name)).count());
      }
      put("flow", line, "All", steps.stream().filter(holds).count());
    });
  }

  private Stream<Step> answered(String name) {
    return steps.stream().filter(s -> s.is(name)).filter(s -> QUARTER.hold(s.answered()));
  }

  private static long days(Step step) {
    return ChronoUnit.DAYS.between(step.begun(), step.answered().orElseThrow());
  }

  private void bands() {
    band("A week", 0, 7);
    band("A fortnight", 8, 14);
    band("Four weeks", 15, 28);
    band("Longer", 29, Long.MAX_VALUE);
    band("All", 0, Long.MAX_VALUE);
  }

  private void band(String label, long least, long most) {
    var talks = answered("Talk").filter(talk -> days(talk) >= least && days(talk) <= most).toList();
    for (var sort :
        Map.of("Formal complaints", "Formal complaint", "Grumbles", "Grumble").entrySet()) {
      put(
          "bands",
          label,
          sort.getKey(),
          talks.stream().filter(talk -> has("Sort", sort.getValue()).test(talk.of())).count());
    }
    put("bands", label, "Both", (long) talks.size());
    put("bands", label, "Average days", mean(talks.stream().map(NorthmereRecount::days).toList()));
  }

  /// When a step was to be answered: empty where its time never began.
  private Optional<LocalDate> due(Step step) {
    return switch (step.name()) {
      case "Talk" ->
          count
              .day(step.of(), "Hello sent")
              .map(hello -> hello.plusDays(step.moreTime() ? 28 : 14));
      case "Eyes" -> Optional.of(workingDaysAfter(step.begun(), 20));
      case "Step 1" -> Optional.of(workingDaysAfter(step.begun(), step.moreTime() ? 20 : 10));
      default -> Optional.of(workingDaysAfter(step.begun(), step.moreTime() ? 65 : 25));
    };
  }

  private boolean isInTime(Step step) {
    return due(step).filter(due -> !step.answered().orElseThrow().isAfter(due)).isPresent();
  }

  /// A promise: from when to when, and what kept it.
  ///
  /// @param extended when it had to be kept with more time; the same day where there was none
  private record Promise(LocalDate due, LocalDate extended, Optional<LocalDate> done) {

    boolean isKeptBy(LocalDate last) {
      return done.filter(day -> !day.isAfter(last)).isPresent();
    }
  }

  private void limits() {
    promise(
        "Say hello",
        of("Talk", talk -> Optional.of(workingDaysAfter(talk.begun(), 2)), "Hello sent"));
    promise("Talk it through and answer", talks());
    promise(
        "Say that the second look has begun",
        of("Eyes", eyes -> Optional.of(eyes.begun().plusDays(3)), "Eyes hello"));
    promise("Look again and answer", of("Eyes", this::due, "Eyes answered"));
  }

  /// The promise of an answer falls due without the more time that some were given.
  private List<Promise> talks() {
    var promises = new ArrayList<Promise>();
    for (var talk : steps) {
      if (talk.is("Talk")) {
        count
            .day(talk.of(), "Hello sent")
            .ifPresent(hello ->
                promises.add(
                    new Promise(hello.plusDays(14), due(talk).orElseThrow(), talk.answered())));
      }
    }
    return promises;
  }

  private List<Promise> of(String step, Function<Step, Optional<LocalDate>> due, String done) {
    var promises = new ArrayList<Promise>();
    for (var one : steps) {
      if (one.is(step)) {
        due.apply(one)
            .ifPresent(day -> promises.add(new Promise(day, day, count.day(one.of(), done))));
      }
    }
    return promises;
  }

  private void promise(String label, List<Promise> promises) {
    var due = promises.stream().filter(one -> QUARTER.hold(Optional.of(one.due()))).toList();
    long kept = due.stream().filter(one -> one.isKeptBy(one.due())).count();
    put("limits", label, "Due", (long) due.size());
    put("limits", label, "Kept", kept);
    put(
        "limits",
        label,
        "Kept with more time",
        due.stream().filter(one -> one.isKeptBy(one.extended())).count());
    put(
        "limits",
        label,
        "Share kept",
        "%s%% (%d/%d)"
            .formatted(due.isEmpty() ? "–" : percent(kept, due.size(), 0), kept, due.size()));
  }

  private void inTime() {
    for (var name : STEPS) {
      var answered = answered(name).toList();
      long inTime = answered.stream().filter(this::isInTime).count();
      var took =
          answered.stream()
              .map(step -> WorkingDays.between(step.begun(), step.answered().orElseThrow()))
              .sorted()
              .toList();
      put("in-time", name, "Answered", (long) answered.size());
      put("in-time", name, "In time", inTime);
      put("in-time", name, "Share in time", percent(inTime, answered.size(), 0));
      put("in-time", name, "More time", answered.stream().filter(Step::moreTime).count());
      put("in-time", name, "Average working days", mean(took));
      put("in-time", name, "Middle working days", median(took));
    }
  }

  private void escalation() {
    var talks =
        steps.stream()
            .filter(s -> s.is("Talk"))
            .filter(s -> QUARTER.hold(Optional.of(s.begun())))
            .toList();
    long eyes =
        steps.stream()
            .filter(s -> s.is("Eyes"))
            .filter(s -> QUARTER.hold(Optional.of(s.begun())))
            .count();
    figure("escalation", "by-period", percent(eyes, talks.size(), 0));
    figure(
        "escalation",
        "by-cohort",
        percent(
            talks.stream().filter(talk -> !has("Eyes wanted", "").test(talk.of())).count(),
            talks.size(),
            0));
  }

  private void findings() {
    found("Talk", has("Step", "Talk"));
    found("Eyes", has("Step", "Eyes"));
    found("Steps 1 and 2", has("Step", "Step 1", "Step 2"));
    found("All", _ -> true);
  }

  private void found(String label, Predicate<Map<String, String>> of) {
    var points =
        count.sheet("Points").stream().filter(count.in(QUARTER, "Found on")).filter(of).toList();
    for (var verdict : VERDICTS) {
      put(
          "findings",
          label,
          verdict,
          points.stream().filter(has("What we found", verdict)).count());
    }
    put("findings", label, "Points", (long) points.size());
    put(
        "findings",
        label,
        "Agreed in whole or part",
        percent(
            points.stream().filter(has("What we found", "Agreed", "Partly agreed")).count(),
            points.size(),
            0));
  }

  /// The three first places; equals together, by name.
  private void themes() {
    var numbers = new LinkedHashMap<String, Long>();
    for (var about : ABOUT) {
      long number =
          count.told(QUARTER).filter(row -> several(row, "About").contains(about)).count();
      if (number > 0) {
        numbers.put(about, number);
      }
    }
    var records = new ArrayList<List<Object>>();
    int place = 1;
    for (var number :
        numbers.values().stream().distinct().sorted(Comparator.reverseOrder()).toList()) {
      var equals =
          numbers.keySet().stream()
              .filter(about -> number.equals(numbers.get(about)))
              .sorted(String.CASE_INSENSITIVE_ORDER)
              .toList();
      if (place <= 3) {
        var named = List.of("first", "second", "third").get(place - 1);
        records.add(
            List.of(
                equals.size() > 1 ? "joint " + named : named,
                together(equals),
                BigDecimal.valueOf(number)));
      }
      place += equals.size();
    }
    records("themes", records);
  }

  private static String together(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private void who() {
    for (var from :
        List.of(
            "Young person", "Mum or dad", "Nan or grandad", "Foster carer", "Somebody else", "")) {
      if (count.told(QUARTER).anyMatch(has("From", from))) {
        who(from.isEmpty() ? "Not noted" : from, has("From", from));
      }
    }
    who("All", _ -> true);
  }

  private void who(String label, Predicate<Map<String, String>> of) {
    for (var channel : CHANNELS) {
      put(
          "who",
          label,
          channel,
          count.told(QUARTER).filter(of).filter(has("Came in by", channel)).count());
    }
    put("who", label, "All", count.told(QUARTER).filter(of).count());
  }

  private Stream<Map<String, String>> thanks(Days days) {
    return count.sheet("Thank yous").stream().filter(count.in(days, "Date"));
  }

  private void thanks() {
    for (var team : TEAMS) {
      if (thanks(QUARTER).anyMatch(has("Team", team))
          || thanks(BEFORE).anyMatch(has("Team", team))) {
        thanks(team, has("Team", team));
      }
    }
    thanks("All", _ -> true);
  }

  private void thanks(String label, Predicate<Map<String, String>> of) {
    MONTHS.forEach((month, days) -> put("thanks", label, month, thanks(days).filter(of).count()));
    long number = thanks(QUARTER).filter(of).count();
    put("thanks", label, "Quarter", number);
    put(
        "thanks",
        label,
        "Change on the quarter before",
        rise(number, thanks(BEFORE).filter(of).count(), 0));
  }

  /// The side of town is noted since April 2024: before, there is no number of it.
  private void town() {
    for (var side :
        Map.of("Northside", "Northside", "Mereside", "Mereside", "Not noted", "not noted")
            .entrySet()) {
      if (side.getKey().equals("Not noted")
          && count.told(QUARTER).noneMatch(has("Side of town", "not noted"))) {
        continue;
      }
      put(
          "town",
          side.getKey(),
          NOW,
          count.told(QUARTER).filter(has("Side of town", side.getValue())).count());
      put("town", side.getKey(), "A year before", UNDEFINED);
    }
    long before = count.told(A_YEAR_BEFORE).count();
    if (before > 0) {
      put("town", "Not recorded before 1 April 2024", NOW, 0L);
      put("town", "Not recorded before 1 April 2024", "A year before", before);
    }
    put("town", "All", NOW, count.told(QUARTER).count());
    put("town", "All", "A year before", before);
  }

  private void ages() {
    var bands = new LinkedHashMap<String, Predicate<Integer>>();
    bands.put("Under 5", age -> age < 5);
    bands.put("5 to 12", age -> age >= 5 && age < 13);
    bands.put("13 and over", age -> age >= 13);
    bands.forEach((label, holds) ->
        put(
            "ages",
            label,
            "Young people",
            count
                .told(QUARTER)
                .map(row -> CouncilLog.text(row, "Age"))
                .filter(not(String::isEmpty))
                .map(Integer::valueOf)
                .filter(holds)
                .count()));
    long unknown = count.told(QUARTER).filter(has("Age", "")).count();
    if (unknown > 0) {
      put("ages", "Not noted", "Young people", unknown);
    }
    put("ages", "All", "Young people", count.told(QUARTER).count());
  }

  private void remedies() {
    var used =
        answered("Talk")
            .flatMap(talk -> several(talk.of(), "Put right by").stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long all = used.values().stream().mapToLong(Long::longValue).sum();
    for (var remedy : List.of("Saying sorry", "Explaining", "Doing it again", "Some money")) {
      put("remedies", remedy, "Times", used.getOrDefault(remedy, 0L));
      put("remedies", remedy, "Share", percent(used.getOrDefault(remedy, 0L), all, 0));
    }
    put("remedies", "All", "Times", all);
    put("remedies", "All", "Share", percent(all, all, 0));
  }

  private void money() {
    paid("Families", has("To", "Family"));
    paid("Young people", has("To", "Young person"));
    paid("Investigators", has("To", "Investigator"));
    paid("All", _ -> true);
  }

  private void paid(String label, Predicate<Map<String, String>> to) {
    var paid =
        count.sheet("Money").stream().filter(count.in(QUARTER, "Paid on")).filter(to).toList();
    put("money", label, "Payments", (long) paid.size());
    put(
        "money",
        label,
        "Pounds",
        paid.stream()
            .map(row -> new BigDecimal(row.get("Pounds")))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private void lists() {
    var decided = count.sheet("Ombudsman").stream().filter(count.in(QUARTER, "Decided")).toList();
    var records = new ArrayList<List<Object>>();
    for (var row : decided) {
      records.add(
          List.of(
              BigDecimal.valueOf(records.size() + 1L),
              row.get("Omb no."),
              row.get("Area"),
              row.get("What they decided"),
              count.day(row, "Decided").orElseThrow().toString()));
    }
    records("ombudsman", records);
    records(
        "lessons",
        count.sheet("Lessons").stream()
            .filter(has("List", "You said, we did Oct to Dec 2024"))
            .map(row -> List.<Object>of(new BigDecimal(row.get("Lesson no.")), row.get("About")))
            .toList());
  }

  private static BigDecimal ratio(long part, long whole, int decimals) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  private static Object mean(List<Long> numbers) {
    return numbers.isEmpty()
        ? UNDEFINED
        : ratio(numbers.stream().mapToLong(Long::longValue).sum(), numbers.size(), 1);
  }

  private static Object median(List<Long> sorted) {
    if (sorted.isEmpty()) {
      return UNDEFINED;
    }
    return ratio(sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2), 2, 1);
  }
}
