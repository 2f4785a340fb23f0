package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.access.Role;
import heard.casefile.CaseId;
import heard.casefile.decide.Recording;
import heard.casefile.stage.Course.ResponderChased;
import heard.ledger.Ledger;
import heard.ledger.Readings;
import heard.pages.Sunderland;
import heard.pages.Visitor;
import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.platform.pages.Form;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.record.Deciding;
import heard.record.EventFormat;
import heard.record.Outcome;
import heard.record.RulesInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

/// What is done on a representation with a form, over HTTP, on Sunderland's log.
class ActPageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final LocalDate DAY = LocalDate.of(2018, 4, 16);

  @Test
  void a_form_with_a_mistake_keeps_what_was_typed_and_says_what_is_wrong_at_the_field() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var path = "/representations/%s/do/record".formatted(open(1));
    var answer =
        Forms.fill(
            visitor,
            path,
            Map.of("what", "chased", "on-day", "31", "on-month", "2", "on-year", "2018"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("There is a problem", "href=\"#on\"")
        .contains("Date must be a real date: 31 2 2018 is none")
        .contains("id=\"on-error\"")
        .contains("value=\"31\"")
        .contains("value=\"chased\" checked");
  }

  @Test
  void every_form_that_a_case_offers_can_be_opened() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var offered = Pattern.compile("href=\"(/representations/[0-9a-f-]+/do/([a-z-]+))\"");
    var opened = new TreeSet<String>();
    for (var condition :
        List.of(
            "status = 'open' and kind = 'complaint' and exists (select from record.stage s"
                + " where s.representation_id = id and s.ordinal = 1 and s.status = 'open'"
                + " and not s.extended)",
            "status = 'closed' and kind = 'complaint'",
            "kind = 'pre-complaint'")) {
      var page = manager.open("/representations/" + SUNDERLAND.first(condition)).body();
      offered
          .matcher(page)
          .results()
          .forEach(link -> {
            assertThat(manager.open(link.group(1)).body())
                .as(link.group(2))
                .contains(">Record</button>");
            opened.add(link.group(2));
          });
    }
    assertThat(opened).contains("allocate", "element", "extend", "hold", "represent", "reopen");
  }

  @Test
  void a_form_sent_twice_counts_once() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var id = open(2);
    var path = "/representations/%s/do/record".formatted(id);
    var typed = Forms.typed(visitor.open(path), "what", "chased");
    var token = Visitor.tokenIn(visitor.open(path).body());
    assertThat(visitor.post(path, typed, token).headers().firstValue("Location").orElseThrow())
        .endsWith("?done=record");
    var again = visitor.post(path, typed, token).headers().firstValue("Location").orElseThrow();
    assertThat(visitor.open(again).body())
        .contains("This was recorded already; nothing was changed.")
        .doesNotContain("It is recorded.");
    assertThat(occurrences(visitor, id, "whoever has to answer was reminded")).isEqualTo(1);
  }

  @Test
  void a_change_of_the_same_part_meanwhile_is_asked_about_and_one_of_another_part_is_not() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var id = open(3);
    var path = "/representations/%s/do/element".formatted(id);
    var shown = visitor.open(path);
    Forms.fill(visitor, "/representations/%s/do/record".formatted(id), Map.of("what", "meeting"));

    var typed = Forms.typed(shown, "words", "Nobody rang back.");
    var asked = visitor.post(path, typed, Visitor.tokenIn(shown.body()));
    assertThat(asked.body())
        .contains("Since you opened this form somebody recorded")
        .contains("Nobody rang back.");

    var again = Forms.typed(asked, "words", "Nobody rang back.");
    assertThat(visitor.post(path, again, Visitor.tokenIn(asked.body())).statusCode())
        .isEqualTo(302);

    var other = "/representations/%s/do/withdraw".formatted(id);
    var before = visitor.open(other);
    Forms.fill(visitor, "/representations/%s/do/record".formatted(id), Map.of("what", "draft"));
    assertThat(
            visitor
                .post(other, Forms.typed(before, "own", "yes"), Visitor.tokenIn(before.body()))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void who_is_slower_each_time_has_the_form_again_as_they_filled_it_in() {
    var heard = SUNDERLAND.heard();
    var page = new ActPage(heard.get(Cases.class), heard.get(Actions.class), new AlwaysSlower());
    var model = new ExtendedModelMap();
    var typed = Map.of("what", "meeting", "on-day", "16", "on-month", "4", "on-year", "2018");
    var command = UUID.randomUUID();
    var shown =
        page.act(
            Actor.command(SUNDERLAND.authority()), open(6), "record", command, 3, typed, model);
    assertThat(shown).isEqualTo("representations/act");
    assertThat(model).containsEntry("command", command.toString());
    assertThat(model.get("form"))
        .isInstanceOfSatisfying(
            Form.class,
            form -> {
              assertThat(form.problemAt("")).contains("Somebody else recorded on this case");
              assertThat(form.text("what")).isEqualTo("meeting");
            });
  }

  /// A record on which somebody else is always quicker.
  private static final class AlwaysSlower extends CaseRecord {

    AlwaysSlower() {
      super(
          SUNDERLAND.heard().walls(),
          SUNDERLAND.heard().get(Ledger.class),
          SUNDERLAND.heard().get(Readings.class),
          SUNDERLAND.heard().get(RulesInForce.class),
          SUNDERLAND.heard().get(EventFormat.class),
          SUNDERLAND.heard().get(NewIds.class),
          SUNDERLAND.heard().clock());
    }

    @Override
    public Outcome decide(
        Actor actor, AuthorityId authority, CaseId id, CommandId command, Deciding deciding) {
      return super.decide(
          actor,
          authority,
          id,
          command,
          (transaction, file) -> {
            recordedByAnother(actor, id);
            return deciding.decide(transaction, file);
          });
    }

    private static void recordedByAnother(Actor actor, CaseId id) {
      var other =
          Thread.ofVirtual()
              .start(() ->
                  SUNDERLAND
                      .heard()
                      .get(CaseRecord.class)
                      .decide(
                          actor,
                          actor.authority(),
                          id,
                          new CommandId(UUID.randomUUID()),
                          file ->
                              Recording.happened(
                                  DAY, DAY, new ResponderChased(file.stages().size()))));
      try {
        other.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void what_the_procedure_forbids_is_explained_and_nothing_is_recorded() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var id = open(4);
    var answer =
        Forms.fill(
            visitor,
            "/representations/%s/do/close".formatted(id),
            Map.of("why", "ombudsman-completed"));
    assertThat(answer.body()).contains("The Ombudsman has not decided.");
    assertThat(visitor.open("/representations/" + id).body()).contains("Open</strong>");
  }

  @Test
  void a_correction_shows_beside_what_it_replaced() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var id = open(5);
    var timeline = manager.open("/representations/%s/timeline".formatted(id)).body();
    var entry =
        Pattern.compile(
                "Acknowledgement sent.*?(/representations/[0-9a-f-]+/correct/[0-9a-f-]+)",
                Pattern.DOTALL)
            .matcher(timeline);
    assertThat(entry.find()).isTrue();
    var answer =
        Forms.fill(
            manager,
            entry.group(1),
            Map.of("how", "day", "day-day", "16", "day-month", "4", "day-year", "2018"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(manager.open("/representations/%s/timeline".formatted(id)).body())
        .contains("it said: Acknowledgement sent, ");
    assertThat(SUNDERLAND.signedIn(Role.OFFICER).open(entry.group(1)).statusCode()).isEqualTo(403);
  }

  @Test
  void a_correction_that_says_what_is_recorded_changes_nothing_and_says_so() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var id = open(7);
    var answer = Forms.fill(manager, received(manager, id), receivedOn(manager, id));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(manager.open(answer.headers().firstValue("Location").orElseThrow()).body())
        .contains("Nothing was changed: the record says so already.")
        .doesNotContain("The record is put right.");
  }

  @Test
  void an_entry_that_somebody_corrected_meanwhile_is_asked_about() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var id = open(8);
    var path = received(manager, id);
    var shown = manager.open(path);
    var day = Map.of("how", "day", "day-day", "1", "day-month", "3", "day-year", "2018");
    assertThat(Forms.fill(manager, path, day).statusCode()).isEqualTo(302);

    var typed = Forms.typed(shown, "how", "day");
    typed.putAll(day);
    typed.put("day-day", "2");
    var asked = manager.post(path, typed, Visitor.tokenIn(shown.body()));
    assertThat(asked.body())
        .contains("Since you opened this form somebody corrected this entry.", "value=\"2\"");

    var again = Forms.typed(asked, "how", "day");
    again.putAll(day);
    again.put("day-day", "2");
    assertThat(manager.post(path, again, Visitor.tokenIn(asked.body())).statusCode())
        .isEqualTo(302);
  }

  /// The address under which the reception of a case is corrected.
  private static String received(Visitor manager, UUID id) {
    var entry =
        Pattern.compile(
                "Received as .*?(/representations/[0-9a-f-]+/correct/[0-9a-f-]+)", Pattern.DOTALL)
            .matcher(manager.open("/representations/%s/timeline".formatted(id)).body());
    assertThat(entry.find()).isTrue();
    return entry.group(1);
  }

  /// A correction of it to the day it has.
  private static Map<String, String> receivedOn(Visitor manager, UUID id) {
    var day =
        Pattern.compile("Received</dt>\\s*<dd[^>]*>\\s*\\w+ (\\d+) (\\w+) (\\d+)", Pattern.DOTALL)
            .matcher(manager.open("/representations/" + id).body());
    assertThat(day.find()).isTrue();
    return Map.of(
        "how", "day",
        "day-day", day.group(1),
        "day-month", day.group(2),
        "day-year", day.group(3));
  }

  private static long occurrences(Visitor visitor, UUID id, String words) {
    var body = visitor.open("/representations/%s/timeline".formatted(id)).body();
    return Pattern.compile("<li>\\s*[^<]*" + Pattern.quote(words)).matcher(body).results().count();
  }

  /// An open complaint at stage one that no other test touches.
  private static UUID open(int which) {
    return SUNDERLAND.first("reference = 'SUN-R-0%d'".formatted(339 + which));
  }
}
