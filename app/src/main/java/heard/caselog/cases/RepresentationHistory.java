package heard.caselog.cases;

import heard.authority.OwnField;
import heard.authority.Scheme;
import heard.casefile.CaseId;
import heard.casefile.Occurred;
import heard.casefile.Reference;
import heard.casefile.ombudsman.OmbudsmanEvent.ExhaustionRecorded;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRecommended;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemedyAgreed;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.ComplimentPaid;
import heard.casefile.reception.ReceptionEvent.DefinitionConfirmed;
import heard.casefile.reception.ReceptionEvent.FieldRecorded;
import heard.casefile.reception.ReceptionEvent.GroupJoined;
import heard.casefile.reception.ReceptionEvent.OutcomeSoughtRecorded;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.reception.ReceptionEvent.ThemesRecorded;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.screening.ScreeningEvent.RepresentationConverted;
import heard.casefile.screening.ScreeningEvent.RepresentationLinked;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.State;
import heard.caselog.staging.CaseRows;
import heard.caselog.staging.ReadRow;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The history of one representation, of whatever kind.
final class RepresentationHistory {

  private final Histories histories;
  private final CaseRows rows;
  private final ReadRow main;
  private final Telling telling;
  private final @Nullable LocalDate receivedOn;
  private final Occurred received;

  RepresentationHistory(Histories histories, CaseRows rows, ReadRow main, Telling telling) {
    this.histories = histories;
    this.rows = rows;
    this.main = main;
    this.telling = telling;
    this.receivedOn = main.day(Field.RECEIVED);
    this.received = When.on(receivedOn);
  }

  void tell() {
    var kind = Objects.requireNonNull(main.code(Field.KIND), "kind");
    var before = main.code(Field.CONVERTED_FROM);
    telling.add(
        received,
        new RepresentationReceived(
            before == null ? kind : before,
            main.code(Field.CHANNEL),
            new Reference(main.text(Field.REFERENCE).orElseThrow()),
            histories.importId()));
    if (before != null && !before.equals(kind)) {
      telling.add(When.on(main.day(Field.CONVERTED)), new RepresentationConverted(kind));
    }
    people();
    subject();
    procedure();
    if (main.values().containsKey(Field.COMPLIMENT_SOURCE)
        || means(Scheme.KIND, kind, "compliment")) {
      telling.add(received, new ComplimentPaid(main.code(Field.COMPLIMENT_SOURCE)));
    }
    day(Field.ACKNOWLEDGED, on -> telling.add(on, new Acknowledged()));
    day(Field.DEFINITION_CONFIRMED, on -> telling.add(on, new DefinitionConfirmed()));
    var lastEnd = new StageHistories(histories, rows, receivedOn, telling).tell();
    ombudsman();
    end(lastEnd);
  }

  private boolean means(Scheme scheme, @Nullable Code code, String lawValue) {
    return code != null
        && histories
            .profile()
            .categories(scheme)
            .get(code)
            .filter(category -> lawValue.equals(category.lawValue()))
            .isPresent();
  }

  private void people() {
    new ConcernedHistory(histories.belongings(), rows, main).tell(received, telling);
    var group = main.code(Field.COMPLAINANT_GROUP);
    if (group != null) {
      telling.add(received, new GroupJoined(group));
    }
  }

  private void subject() {
    var service = main.code(Field.SERVICE);
    var team = main.code(Field.TEAM);
    if (service != null || team != null) {
      telling.add(received, new ServiceNamed(service, team));
    }
    main.text(Field.ACCOUNT)
        .map(histories.belongings()::paper)
        .ifPresent(account -> telling.add(received, new AccountGiven(account)));
    var themes = new LinkedHashSet<>(main.codes(Field.THEME));
    rows.of(RowKind.THEME).forEach(row -> themes.addAll(row.codes(Field.THEME)));
    if (!themes.isEmpty()) {
      telling.add(received, new ThemesRecorded(new ArrayList<>(themes)));
    }
    histories
        .own(main, OwnField.Of.REPRESENTATION)
        .forEach((field, value) -> telling.add(received, new FieldRecorded(field, value)));
    var outcomes = main.codes(Field.OUTCOME_SOUGHT);
    if (!outcomes.isEmpty()) {
      telling.add(received, new OutcomeSoughtRecorded(outcomes));
    }
  }

  private void procedure() {
    var procedure = main.code(Field.PROCEDURE);
    if (procedure != null) {
      histories
          .profile()
          .procedure(procedure)
          .ifPresent(used ->
              telling.add(received, new ProcedureChosen(procedure, used.procedure().digest())));
    }
    var linkKind = main.code(Field.LINK_KIND);
    if (main.linked() != null) {
      telling.add(
          received,
          new RepresentationLinked(
              new CaseId(main.linked()), linkKind == null ? new Code("other") : linkKind));
    }
  }

  private void ombudsman() {
    ombudsman(main);
    rows.of(RowKind.OMBUDSMAN).forEach(this::ombudsman);
    rows.of(RowKind.RECOMMENDATION).stream()
        .filter(ReadRow::isOmbudsmans)
        .forEach(row -> RecommendationHistory.ofOmbudsman(histories.belongings(), row, telling));
  }

  /// A status that means closed is told with the decision, any other from the start: a log keeps
  /// the last one only.
  private void ombudsman(ReadRow row) {
    var decision = row.code(Field.OMBUDSMAN_DECISION);
    var status = row.code(Field.OMBUDSMAN_STATUS);
    var decidedOn = row.day(Field.OMBUDSMAN_DECIDED);
    boolean closed = means(Scheme.OMBUDSMAN_STATUS, status, "closed");
    boolean decided = decision != null || decidedOn != null || closed;
    if (decided || status != null) {
      var from = When.on(When.first(row.day(Field.RECEIVED), receivedOn));
      telling.add(from, new OmbudsmanReferred(closed ? null : status));
    }
    var after = row.answer(Field.AFTER_ALL_STAGES);
    if (after != null) {
      telling.add(received, new ExhaustionRecorded(after));
    }
    if (closed) {
      telling.add(When.on(decidedOn), new OmbudsmanReferred(status));
    }
    if (decided) {
      telling.add(When.on(decidedOn), new OmbudsmanDecided(decision, null));
    }
    for (var remedy : remedies(row)) {
      telling.add(When.on(decidedOn), new OmbudsmanRemedyAgreed(remedy, null));
    }
    row.text(Field.RECOMMENDATION)
        .map(histories.belongings()::paper)
        .ifPresent(text -> telling.add(When.on(decidedOn), new OmbudsmanRecommended(1, text)));
  }

  private static List<Code> remedies(ReadRow row) {
    return row.stage().isPresent() ? List.of() : row.codes(Field.REMEDY);
  }

  private void end(@Nullable LocalDate lastEnd) {
    var on =
        When.on(
            When.first(main.day(Field.CASE_CLOSED), lastEnd, main.day(Field.OMBUDSMAN_DECIDED)));
    var state = main.state(Field.STATUS).orElseGet(this::stateAtOmbudsman);
    switch (state) {
      case CLOSED, NOT_PROGRESSED -> telling.add(on, new RepresentationClosed(null));
      case WITHDRAWN -> telling.add(on, new RepresentationWithdrawn());
      case REFUSED -> {
        var ground = main.code(Field.REFUSAL_GROUND);
        telling.add(
            on,
            new RepresentationRefused(
                ground == null ? new Code("not-recorded") : ground, List.of(), null));
      }
      case OPEN -> {}
    }
  }

  /// Where a log knows the status at the Ombudsman only, as in a table of the Ombudsman's own
  /// cases.
  private State stateAtOmbudsman() {
    return means(Scheme.OMBUDSMAN_STATUS, main.code(Field.OMBUDSMAN_STATUS), "closed")
        ? State.CLOSED
        : State.OPEN;
  }

  private void day(Field field, java.util.function.Consumer<Occurred> then) {
    var day = main.day(field);
    if (day != null) {
      then.accept(new Occurred.On(day));
    }
  }
}
