package heard.representations.words;

import heard.authority.Scheme;
import heard.casefile.reception.ReceptionEvent;
import heard.casefile.reception.ReceptionEvent.*;
import heard.procedure.Code;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a representation arrives, whom it concerns and how it ends, in sentences.
record ReceptionWords(Labels labels) {

  String say(ReceptionEvent event) {
    return switch (event) {
      case RepresentationReceived e -> received(e);
      case ComplainantNamed e -> complainant(e);
      case RepresentativeNamed e ->
          "Who speaks for the complainant was named: " + labels.of(Scheme.REPRESENTATIVE, e.role());
      case ChildNamed _ -> "A child or young person it concerns was named";
      case GroupJoined _ -> "Made together with others, as one group";
      case ServiceNamed e -> service(e);
      case AccountGiven _ -> "What they said was written down";
      case OutcomeSoughtRecorded e ->
          "What they want: " + list(Scheme.OUTCOME_SOUGHT, e.outcomes());
      case ThemesRecorded e -> "What it is about: " + list(Scheme.THEME, e.themes());
      case FieldRecorded e ->
          "%s: %s".formatted(labels.field(e.field()), labels.value(e.field(), e.value()));
      case Acknowledged _ -> "Acknowledgement sent";
      case DefinitionConfirmed _ -> "The complainant confirmed the complaint as defined";
      case AdvocacyOffered _ -> "Advocacy was offered";
      case AdvocateRequested _ -> "An advocate was asked for";
      case ConsentRecorded e -> "The child’s consent was recorded: " + Labels.plain(e.consent());
      case SafeguardingConcernRaised _ -> "A safeguarding concern was passed on";
      case ContactNoted e -> "Contact noted: " + Labels.plain(e.kind());
      case PaperFiled e -> "Put with the case: " + Labels.plain(e.kind());
      case ComplimentPaid e ->
          e.source() == null
              ? "It was praise"
              : "It was praise, from " + labels.of(Scheme.COMPLIMENT_SOURCE, e.source());
      case RepresentationWithdrawn _ -> "The complainant withdrew";
      case RepresentationClosed e -> "Closed" + reason(e.reason());
      case RepresentationReopened e -> "Reopened" + reason(e.reason());
      case HoldPlaced e -> "To be kept until further notice" + reason(e.reason());
      case HoldLifted e -> "Need no longer be kept" + reason(e.reason());
    };
  }

  private String received(RepresentationReceived e) {
    var kind = labels.of(Scheme.KIND, e.kind());
    return e.channel() == null
        ? "Received as " + kind
        : "Received as %s, by %s".formatted(kind, labels.of(Scheme.CHANNEL, e.channel()));
  }

  private String complainant(ComplainantNamed e) {
    var who =
        e.complainantKind() == null
            ? ""
            : ": " + labels.of(Scheme.COMPLAINANT_KIND, e.complainantKind());
    var via =
        e.submittedVia() == null
            ? ""
            : "; handed in by " + labels.of(Scheme.SUBMITTED_VIA, e.submittedVia());
    return "The complainant was named" + who + via;
  }

  private String service(ServiceNamed e) {
    if (e.service() == null && e.team() == null) {
      return "The service it is about is not known";
    }
    var service = e.service() == null ? "" : labels.service(e.service());
    var team = e.team() == null ? "" : labels.service(e.team());
    return "About "
        + (service.isEmpty() ? team : team.isEmpty() ? service : "%s, %s".formatted(service, team));
  }

  private String list(Scheme scheme, List<Code> codes) {
    return codes.isEmpty()
        ? "not known"
        : codes.stream().map(code -> labels.of(scheme, code)).collect(Collectors.joining(", "));
  }

  private static String reason(@Nullable Code reason) {
    return reason == null ? "" : ": " + Labels.plain(reason);
  }
}
