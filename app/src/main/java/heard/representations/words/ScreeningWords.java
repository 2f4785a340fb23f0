package heard.representations.words;

import heard.authority.Scheme;
import heard.casefile.screening.ScreeningEvent;
import heard.casefile.screening.ScreeningEvent.*;
import java.util.List;
import java.util.stream.Collectors;

/// Whether and how a representation is taken up, in sentences.
record ScreeningWords(Labels labels) {

  String say(ScreeningEvent event) {
    return switch (event) {
      case ProcedureChosen e -> "Taken up under: " + labels.procedure(e.procedure());
      case GroundsArose e ->
          e.element() == null
              ? "The grounds for complaining arose"
              : "The grounds for element %d arose".formatted(e.element());
      case MatterNoticed _ -> "The complainant first knew of the matter";
      case LatenessConsidered e ->
          e.accepted()
              ? "Out of time, and accepted on its facts"
              : "Out of time, and not accepted on its facts";
      case SufficientInterestDecided e ->
          e.sufficient()
              ? "The complainant has sufficient interest in the child’s welfare"
              : "The complainant has no sufficient interest in the child’s welfare";
      case RepresentationRefused e ->
          "Refused%s: %s"
              .formatted(elements(e.elements()), labels.of(Scheme.REFUSAL_GROUND, e.ground()));
      case RepresentationRedirected e ->
          "Went to another procedure or body%s: %s"
              .formatted(elements(e.elements()), Labels.plain(e.to()));
      case ConsiderationSuspended e ->
          "Waits for other proceedings%s: %s"
              .formatted(elements(e.elements()), Labels.plain(e.proceedings()));
      case ProceedingsConcluded _ -> "The other proceedings came to an end";
      case RepresentationResubmitted e ->
          "Put again after the other proceedings" + elements(e.elements());
      case RepresentationLinked e ->
          "Linked to another representation: " + labels.of(Scheme.LINK_KIND, e.linkKind());
      case RepresentationUnlinked e ->
          "No longer linked to another representation: "
              + labels.of(Scheme.LINK_KIND, e.linkKind());
      case RepresentationConverted e -> "Became: " + labels.of(Scheme.KIND, e.kind());
      case DisputedDecisionDeferred _ -> "What is complained of was put off";
      case DisputedDecisionResumed _ -> "What is complained of was gone on with";
    };
  }

  private static String elements(List<Integer> numbers) {
    return numbers.isEmpty()
        ? ""
        : numbers.stream()
            .map(String::valueOf)
            .collect(
                Collectors.joining(", ", numbers.size() == 1 ? " (element " : " (elements ", ")"));
  }
}
