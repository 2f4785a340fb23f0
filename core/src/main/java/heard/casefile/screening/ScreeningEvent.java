package heard.casefile.screening;

import heard.casefile.CaseId;
import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.PaperRef;
import heard.procedure.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// It is decided whether a representation is taken up, and how. An empty list of elements means all
/// of it.
public sealed interface ScreeningEvent extends Event {

  /// The procedure it runs under, in one version for ever; a later choice moves it. A
  /// representation without one has no stages and no clock.
  ///
  /// @param digest of the procedure file as loaded
  @EventType(word = "procedure-chosen", version = 1)
  record ProcedureChosen(Code procedure, String digest) implements ScreeningEvent {}

  /// The day on which the grounds for complaining arose, which the one-year limit runs from (reg
  /// 9).
  ///
  /// @param element of stage one; null: the whole
  @EventType(word = "grounds-arose", version = 1)
  record GroundsArose(@Nullable Integer element) implements ScreeningEvent {}

  /// The day on which the person affected first had notice of the matter, which the Ombudsman's
  /// twelve months begin with (Local Government Act 1974 s.26B).
  @EventType(word = "matter-noticed", version = 1)
  record MatterNoticed() implements ScreeningEvent {}

  /// Out of time, it was decided on its facts whether to consider it (reg 9).
  ///
  /// @param excused it was not reasonable to expect it earlier
  /// @param stillFair it can still be considered effectively and fairly
  @EventType(word = "lateness-considered", version = 1)
  record LatenessConsidered(
      boolean accepted, boolean excused, boolean stillFair, @Nullable PaperRef reasons)
      implements ScreeningEvent {}

  /// The authority decided whether a person has sufficient interest in the child's welfare (reg
  /// 12). Stage one runs from that day.
  @EventType(word = "sufficient-interest-decided", version = 1)
  record SufficientInterestDecided(boolean sufficient, @Nullable PaperRef reasons)
      implements ScreeningEvent {}

  /// It, or those elements, will not be considered.
  @EventType(word = "representation-refused", version = 1)
  record RepresentationRefused(Code ground, List<Integer> elements, @Nullable PaperRef reasons)
      implements ScreeningEvent {
    public RepresentationRefused {
      elements = List.copyOf(elements);
    }
  }

  /// It, or those elements, went to another procedure or body.
  @EventType(word = "representation-redirected", version = 1)
  record RepresentationRedirected(Code to, List<Integer> elements) implements ScreeningEvent {
    public RepresentationRedirected {
      elements = List.copyOf(elements);
    }
  }

  /// Considering it, or those elements, would prejudice other proceedings (reg 8).
  ///
  /// @param proceedings court, tribunal, disciplinary, criminal
  @EventType(word = "consideration-suspended", version = 1)
  record ConsiderationSuspended(
      Code proceedings, List<Integer> elements, @Nullable PaperRef reasons)
      implements ScreeningEvent {
    public ConsiderationSuspended {
      elements = List.copyOf(elements);
    }
  }

  /// The other proceedings came to an end: the year for resubmitting runs from here (reg 8(6)).
  @EventType(word = "proceedings-concluded", version = 1)
  record ProceedingsConcluded() implements ScreeningEvent {}

  /// It, or those elements, were put again after the other proceedings: clocks start anew.
  @EventType(word = "representation-resubmitted", version = 1)
  record RepresentationResubmitted(List<Integer> elements) implements ScreeningEvent {
    public RepresentationResubmitted {
      elements = List.copyOf(elements);
    }
  }

  /// It belongs with another case.
  @EventType(word = "representation-linked", version = 1)
  record RepresentationLinked(CaseId other, Code linkKind) implements ScreeningEvent {}

  /// It no longer belongs with the other.
  @EventType(word = "representation-unlinked", version = 1)
  record RepresentationUnlinked(CaseId other, Code linkKind) implements ScreeningEvent {}

  /// It turned into another kind: a pre-complaint into a complaint, an enquiry into a concern.
  @EventType(word = "representation-converted", version = 1)
  record RepresentationConverted(Code kind) implements ScreeningEvent {}

  /// What is complained of was put off while the complaint runs. It stops no clock.
  @EventType(word = "disputed-decision-deferred", version = 1)
  record DisputedDecisionDeferred(@Nullable PaperRef reasons) implements ScreeningEvent {}

  /// What is complained of was gone on with.
  @EventType(word = "disputed-decision-resumed", version = 1)
  record DisputedDecisionResumed(@Nullable PaperRef reasons) implements ScreeningEvent {}
}
