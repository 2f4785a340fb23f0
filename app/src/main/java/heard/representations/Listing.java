package heard.representations;

import static heard.schema.record.Tables.REPRESENTATION;

import heard.access.Actor;
import heard.access.Sight;
import heard.authority.Calendars;
import heard.authority.Profile;
import heard.authority.Profiles;
import heard.authority.Scheme;
import heard.platform.Transaction;
import heard.platform.Walls;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.platform.pages.Link;
import heard.platform.pages.Tone;
import heard.procedure.Code;
import heard.record.StandingLabels;
import heard.representations.ListView.Row;
import heard.representations.words.Labels;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Selects the rows of the list of representations.
@Component
class Listing {

  /// How many rows a page has.
  static final int PAGE = 25;

  /// Up to how many are counted: beyond it the number is said to be more.
  static final int COUNTED = 10_000;

  private static final List<String> FILTERS =
      List.of(
          "kind",
          "stage",
          "status",
          "service",
          "due",
          "from",
          "to",
          "answered",
          "answeredTo",
          "found");

  private final Walls walls;
  private final Profiles profiles;
  private final Calendars calendars;
  private final Searches searches;
  private final InstantSource clock;

  Listing(
      Walls walls, Profiles profiles, Calendars calendars, Searches searches, InstantSource clock) {
    this.walls = walls;
    this.profiles = profiles;
    this.calendars = calendars;
    this.searches = searches;
    this.clock = clock;
  }

  /// One page of the list.
  ///
  /// @param typed the parameters of the address: filters, order, and the key it begins after or
  ///   ends before
  ListView page(Actor actor, Map<String, String> typed) {
    return walls.reading(actor.authority(), transaction -> page(transaction, actor, typed));
  }

  private ListView page(Transaction transaction, Actor actor, Map<String, String> typed) {
    var form = Form.of(typed);
    var today = Dates.dayOf(clock.instant());
    var profile = profiles.current(transaction);
    var filter = new Filter(form, profile, today);
    filter.check();
    var order = Order.of(form.text("order"));
    var found = found(transaction, actor, form);
    var condition =
        DSL.and(
            DSL.condition(REPRESENTATION.COUNTED),
            Sight.of(actor),
            filter.condition(),
            order.holds(),
            found.map(each -> REPRESENTATION.ID.in(each.cases())).orElse(DSL.noCondition()));
    var before = Order.Key.of(typed.get("before"));
    var after = Order.Key.of(typed.get("after"));
    var records =
        new ArrayList<>(
            rows(transaction, condition, order, before.or(() -> after), before.isPresent()));
    var more = records.size() > PAGE;
    if (more) {
      records.removeLast();
    }
    if (before.isPresent()) {
      Collections.reverse(records);
    }
    return new ListView(
        form,
        filter.fields(),
        records.stream().map(row -> row(row, profile, today)).toList(),
        count(transaction, condition),
        Arrays.stream(Order.values())
            .map(each -> new Link(each.label(), path(form, each, "", ""), each == order))
            .toList(),
        order.word(),
        order.says(),
        records.isEmpty() || (before.isPresent() ? !more : after.isEmpty())
            ? null
            : path(form, order, "before", order.key(records.getFirst())),
        records.isEmpty() || (before.isEmpty() && !more)
            ? null
            : path(form, order, "after", order.key(records.getLast())),
        found.map(each -> each.id().toString()),
        found.map(Searches.Found::says).orElse(""),
        filter.says(),
        empty(form, found));
  }

  /// What is said where nothing is listed; a search that found nothing has said it.
  private static String empty(Form form, Optional<Searches.Found> found) {
    if (!form.isSound()) {
      return "The list is shown when the filters are put right.";
    }
    if (found.filter(each -> each.cases().isEmpty()).isPresent()) {
      return "";
    }
    return isNarrowed(form)
        ? "No representation fits these filters. Clear one of them to see more."
        : "Representations will be listed here. They come in by importing the log you keep today, or one by one as they are logged.";
  }

  private Optional<Searches.Found> found(Transaction transaction, Actor actor, Form form) {
    if (form.text("found").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(searches.result(transaction, actor, UUID.fromString(form.text("found"))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static List<? extends Record> rows(
      Transaction transaction,
      Condition condition,
      Order order,
      Optional<Order.Key> key,
      boolean backwards) {
    return transaction
        .sql()
        .select(
            REPRESENTATION.ID,
            REPRESENTATION.REFERENCE,
            REPRESENTATION.KIND,
            REPRESENTATION.PROCEDURE,
            REPRESENTATION.STATUS,
            REPRESENTATION.STANDING,
            REPRESENTATION.SERVICE,
            REPRESENTATION.TEAM,
            REPRESENTATION.RECEIVED_ON,
            REPRESENTATION.NEXT_LIMIT,
            REPRESENTATION.NEXT_DUE_ON)
        .from(REPRESENTATION)
        .where(condition)
        .and(key.map(at -> order.beyond(at, backwards)).orElse(DSL.noCondition()))
        .orderBy(order.by(backwards))
        .limit(PAGE + 1)
        .fetch();
  }

  private static String count(Transaction transaction, Condition condition) {
    var counted =
        transaction
            .sql()
            .fetchCount(DSL.selectOne().from(REPRESENTATION).where(condition).limit(COUNTED + 1));
    return counted > COUNTED
        ? "More than %,d representations".formatted(COUNTED)
        : counted == 1 ? "1 representation" : "%,d representations".formatted(counted);
  }

  private Row row(Record row, Profile profile, LocalDate today) {
    var labels = new Labels(profile, Optional.empty());
    var due = row.get(REPRESENTATION.NEXT_DUE_ON);
    var left = due == null ? 0 : workingDays(today, due);
    return new Row(
        row.get(REPRESENTATION.ID),
        row.get(REPRESENTATION.REFERENCE),
        labels.of(Scheme.KIND, code(row.get(REPRESENTATION.KIND))),
        status(row.get(REPRESENTATION.STATUS)),
        StandingLabels.of(row.get(REPRESENTATION.STANDING)),
        service(row, labels),
        row.get(REPRESENTATION.RECEIVED_ON),
        due,
        due == null ? "" : limit(row, profile) + Dates.left(left),
        due != null && due.isBefore(today));
  }

  private static String service(Record row, Labels labels) {
    var team = row.get(REPRESENTATION.TEAM);
    var service = row.get(REPRESENTATION.SERVICE);
    return team != null
        ? labels.service(code(team))
        : service != null ? labels.service(code(service)) : "not known";
  }

  /// "Stage one response, " where the procedure is still in use; nothing otherwise.
  private static String limit(Record row, Profile profile) {
    var limit = row.get(REPRESENTATION.NEXT_LIMIT);
    var procedure = row.get(REPRESENTATION.PROCEDURE);
    return procedure == null || limit == null
        ? ""
        : profile
            .procedure(new Code(procedure))
            .flatMap(used ->
                used.procedure().limits().stream()
                    .filter(each -> each.id().word().equals(limit))
                    .findFirst())
            .map(each -> each.title() + ", ")
            .orElse("");
  }

  private static @Nullable Code code(@Nullable String word) {
    return word == null ? null : new Code(word);
  }

  private static CaseHead.TagView status(String status) {
    return switch (status) {
      case "open" -> new CaseHead.TagView("Open", Tone.GREEN);
      case "refused" -> new CaseHead.TagView("Refused", Tone.ORANGE);
      case "withdrawn" -> new CaseHead.TagView("Withdrawn", Tone.GREY);
      default -> new CaseHead.TagView("Closed", Tone.GREY);
    };
  }

  private int workingDays(LocalDate today, LocalDate due) {
    var calendar = calendars.current();
    return due.isAfter(calendar.last()) || due.isBefore(calendar.first())
        ? 0
        : calendar.between(today, due);
  }

  private static boolean isNarrowed(Form form) {
    return FILTERS.stream().anyMatch(field -> !form.text(field).isEmpty());
  }

  private static String path(Form form, Order order, String name, String key) {
    var parts = new ArrayList<String>();
    FILTERS.stream()
        .filter(field -> !form.text(field).isEmpty())
        .forEach(field -> parts.add(field + "=" + encode(form.text(field))));
    parts.add("order=" + order.word());
    if (!name.isEmpty()) {
      parts.add(name + "=" + encode(key));
    }
    return parts.stream().collect(Collectors.joining("&", "/representations?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
