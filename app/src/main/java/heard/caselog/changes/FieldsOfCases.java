package heard.caselog.changes;

import heard.casefile.Occurred;
import heard.casefile.reception.ReceptionEvent;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
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
import heard.casefile.screening.ScreeningEvent;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.screening.ScreeningEvent.RepresentationConverted;
import heard.casefile.screening.ScreeningEvent.RepresentationLinked;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.State;

/// The fields that tell of a representation as a whole.
final class FieldsOfCases {

  private FieldsOfCases() {}

  static void tell(Occurred on, ReceptionEvent event, ToldFields told) {
    switch (event) {
      case RepresentationReceived e -> {
        told.put(Field.REFERENCE, e.reference());
        told.put(Field.KIND, e.kind());
        told.put(Field.CHANNEL, e.channel());
        told.put(Field.RECEIVED, on);
      }
      case ComplainantNamed e -> {
        told.put(Field.COMPLAINANT_NAME, e.person());
        told.put(Field.COMPLAINANT_KIND, e.complainantKind());
        told.put(Field.SUBMITTED_VIA, e.submittedVia());
      }
      case ChildNamed e -> told.put(Field.CHILD_NAME, e.person());
      case GroupJoined e -> told.put(Field.COMPLAINANT_GROUP, e.group());
      case ServiceNamed e -> {
        told.put(Field.SERVICE, e.service());
        told.put(Field.TEAM, e.team());
      }
      case AccountGiven e -> told.put(Field.ACCOUNT, e.paper());
      case ThemesRecorded e -> e.themes().forEach(theme -> told.put(Field.THEME, theme));
      case OutcomeSoughtRecorded e ->
          e.outcomes().forEach(outcome -> told.put(Field.OUTCOME_SOUGHT, outcome));
      case ComplimentPaid e -> told.put(Field.COMPLIMENT_SOURCE, e.source());
      case FieldRecorded e -> told.own(0, 0, e.field(), e.value());
      case Acknowledged _ -> told.put(Field.ACKNOWLEDGED, on);
      case DefinitionConfirmed _ -> told.put(Field.DEFINITION_CONFIRMED, on);
      case RepresentationClosed _ -> ended(on, State.CLOSED, told);
      case RepresentationWithdrawn _ -> ended(on, State.WITHDRAWN, told);
      default -> told.other(on, event);
    }
  }

  static void tell(Occurred on, ScreeningEvent event, ToldFields told) {
    switch (event) {
      case ProcedureChosen e -> told.put(Field.PROCEDURE, e.procedure());
      case RepresentationLinked e -> {
        told.put(Field.LINKED_REFERENCE, e.other());
        told.put(Field.LINK_KIND, e.linkKind());
      }
      case RepresentationConverted e -> {
        told.put(Field.KIND, e.kind());
        told.put(Field.CONVERTED, on);
      }
      case RepresentationRefused e -> {
        ended(on, State.REFUSED, told);
        told.put(Field.REFUSAL_GROUND, e.ground());
      }
      default -> told.other(on, event);
    }
  }

  private static void ended(Occurred on, State state, ToldFields told) {
    told.put(Field.STATUS, state);
    told.put(Field.CASE_CLOSED, on);
  }
}
