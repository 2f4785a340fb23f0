package heard.reporting;

import heard.access.Actor;
import heard.access.Sight;
import heard.authority.Calendars;
import heard.authority.Profile;
import heard.authority.ProfileText;
import heard.authority.Profiles;
import heard.authority.ShippedReports;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.Transaction;
import heard.platform.Walls;
import heard.platform.yaml.Faults;
import heard.platform.yaml.Nearest;
import heard.record.AsKnown;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Word;
import heard.reporting.definition.Definition;
import heard.reporting.definition.DefinitionReader;
import heard.reporting.definition.Filter;
import heard.reporting.document.CountedRows;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.Period;
import heard.reporting.evaluation.Evaluation;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The reports of an authority: which there are, what they come to, and the rows behind a number.
@Component
public class Reports {

  private static final Pattern PERIOD = Pattern.compile("\\{[^}]*\\}");

  private static final String FOLDER = "reports/";
  private static final String ENDING = ".md";
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final int MOST = 1000;
  private static final int MOST_PLANNED = 100;

  private final Walls walls;
  private final Profiles profiles;
  private final Calendars calendars;
  private final AsKnown asKnown;
  private final InstantSource clock;
  private final Map<Planned, Evaluation> planned = new ConcurrentHashMap<>();

  Reports(
      Walls walls, Profiles profiles, Calendars calendars, AsKnown asKnown, InstantSource clock) {
    this.walls = walls;
    this.profiles = profiles;
    this.calendars = calendars;
    this.asKnown = asKnown;
    this.clock = clock;
  }

  /// Which report, of which days, seen from when.
  ///
  /// @param name its name in the profile, such as published
  /// @param stoodOn the record as it stood on this day; null for now
  /// @param knownOn the record as known by the end of this day; null for now
  /// @param only what the whole report is limited to, as {@code service=fostering}
  public record Asked(
      String name,
      Period period,
      @Nullable LocalDate stoodOn,
      @Nullable LocalDate knownOn,
      List<String> only) {

    /// Of the whole of the record.
    public Asked(
        String name, Period period, @Nullable LocalDate stoodOn, @Nullable LocalDate knownOn) {
      this(name, period, stoodOn, knownOn, List.of());
    }

    /// The day as whose end the record is seen.
    private LocalDate seenOn(LocalDate today) {
      return Stream.of(stoodOn, knownOn)
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder())
          .orElse(today);
    }
  }

  /// A service or a team that a report can be limited to.
  ///
  /// @param only the limit, as it is written
  /// @param level how deep it stands in the tree of services, from 1
  public record Owner(String only, String label, int level) {}

  /// A report that an authority has.
  ///
  /// @param title with an ellipsis for each period in it: none is chosen yet
  public record Named(String name, String title) {}

  /// The rows that a number of a report counted.
  ///
  /// @param of what the number counts, in words
  /// @param made what is made of the numbers of the rows, in words; empty where they are counted
  public record Behind(String of, String made, CountedRows counted) {}

  /// The reports that an authority has.
  public List<Named> of(AuthorityId authority) {
    return walls.reading(
        authority,
        transaction -> {
          var profile = profiles.current(transaction);
          return definitions(profile).stream()
              .map(text -> named(profile, text))
              .flatMap(Optional::stream)
              .toList();
        });
  }

  /// The services and teams that a report can be limited to, in the order of the profile.
  public List<Owner> owners(AuthorityId authority) {
    return walls.reading(
        authority,
        transaction -> {
          var words = new ProfileVocabulary(profiles.current(transaction)).words("service");
          return words.stream()
              .map(word ->
                  new Owner("service=" + word.code(), word.label(), Word.depth(word, words)))
              .toList();
        });
  }

  /// What is wrong with the limits that a whole report is to have, a sentence each; none if nothing
  /// is.
  public List<String> wrongIn(AuthorityId authority, List<String> only) {
    return walls.reading(
        authority,
        transaction -> {
          var faults = new Faults();
          Filter.read(only, new ProfileVocabulary(profiles.current(transaction)), faults);
          return faults.all().stream().map(fault -> fault.what() + ". " + fault.fix()).toList();
        });
  }

  /// Evaluates a report.
  ///
  /// @throws ExplainedFailure when there is no such report or its definition has faults
  public EvaluatedReport evaluate(AuthorityId authority, Asked asked) {
    return walls.reporting(
        authority,
        transaction -> {
          var profile = profiles.current(transaction);
          var seen = seen(transaction, asked);
          return evaluation(profile, asked)
              .over(
                  seen.sql(),
                  seen.scope(),
                  asked.name(),
                  profile.name(),
                  asked.stoodOn(),
                  asked.knownOn());
        });
  }

  /// The rows behind a number of a report, as far as somebody may see them; empty if the report has
  /// no such number.
  ///
  /// @param table the id of the table
  /// @param number the number's place among those of the table
  public Optional<Behind> behind(Actor actor, Asked asked, String table, int number) {
    return walls.reporting(
        actor.authority(),
        transaction -> {
          var profile = profiles.current(transaction);
          var seen = seen(transaction, asked);
          var evaluation = evaluation(profile, asked);
          return evaluation
              .tally(table, number)
              .map(tally ->
                  new Behind(
                      evaluation.describe(tally),
                      evaluation.made(tally).orElse(""),
                      evaluation.rows(seen.sql(), seen.scope(), tally, Sight.of(actor), MOST)));
        });
  }

  private record Planned(String profile, String report, Period period, List<String> only) {}

  private record Seen(DSLContext sql, Scope scope) {}

  private Seen seen(Transaction transaction, Asked asked) {
    var day = asked.seenOn(LocalDate.ofInstant(clock.instant(), ENGLAND));
    if (asked.stoodOn() != null) {
      var then = asKnown.stood(transaction, asked.stoodOn(), Optional.ofNullable(asked.knownOn()));
      return new Seen(then.sql(), new Scope(then.calendar().version(), day));
    }
    if (asked.knownOn() != null) {
      var then = asKnown.on(transaction, asked.knownOn());
      return new Seen(then.sql(), new Scope(then.calendar().version(), day));
    }
    return new Seen(transaction.sql(), new Scope(calendars.current().version(), day));
  }

  /// A definition is read and planned once for each period, as long as it is asked for.
  private Evaluation evaluation(Profile profile, Asked asked) {
    var one = new Planned(profile.digest(), asked.name(), asked.period(), asked.only());
    var known = planned.get(one);
    if (known != null) {
      return known;
    }
    var made = made(profile, asked);
    if (planned.size() >= MOST_PLANNED) {
      planned.clear();
    }
    planned.put(one, made);
    return made;
  }

  private static Evaluation made(Profile profile, Asked asked) {
    var text =
        profile
            .text(FOLDER + asked.name() + ENDING)
            .orElseThrow(() -> noSuchReport(profile, asked.name()));
    var vocabulary = new ProfileVocabulary(profile);
    var faults = new Faults();
    var filter = Filter.read(asked.only(), vocabulary, faults);
    if (!faults.isEmpty()) {
      throw new ExplainedFailure(faults.say());
    }
    return read(text, vocabulary, faults)
        .map(definition -> new Evaluation(definition, asked.period(), vocabulary, filter))
        .orElseThrow(() ->
            new ExplainedFailure(
                "The report %s has faults:\n%s".formatted(asked.name(), faults.say())));
  }

  /// Reads a report; one that comes with Heard speaks of more than an authority may have words for.
  static Optional<Definition> read(ProfileText text, ProfileVocabulary vocabulary, Faults faults) {
    return ShippedReports.include(text)
        ? DefinitionReader.readShipped(text.path(), text.text(), vocabulary, faults)
        : DefinitionReader.read(text.path(), text.text(), vocabulary, faults);
  }

  private static Optional<Named> named(Profile profile, ProfileText text) {
    return read(text, new ProfileVocabulary(profile), new Faults())
        .map(definition ->
            new Named(name(text), PERIOD.matcher(definition.head().title()).replaceAll("…")));
  }

  private static ExplainedFailure noSuchReport(Profile profile, String name) {
    var known = definitions(profile).stream().map(Reports::name).toList();
    return new ExplainedFailure(
        "%s has no report named %s. %s"
            .formatted(
                profile.name(),
                name,
                Nearest.to(name, known)
                    .map("Did you mean %s?"::formatted)
                    .orElse("It has: " + String.join(", ", known))));
  }

  static List<ProfileText> definitions(Profile profile) {
    return profile.texts().stream()
        .filter(text -> text.path().startsWith(FOLDER) && text.path().endsWith(ENDING))
        .toList();
  }

  private static String name(ProfileText text) {
    return text.path().substring(FOLDER.length(), text.path().length() - ENDING.length());
  }
}
