package heard.casefile.reception;

import heard.casefile.Beginning;
import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.procedure.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A representation arrives, says who and what it is about, and ends.
public sealed interface ReceptionEvent extends Event {

  /// It reached the authority, at any desk and by any way: this is the day receipt counts from.
  ///
  /// @param kind complaint, pre-complaint, enquiry, compliment, ombudsman, duty matter …
  @EventType(word = "representation-received", version = 1)
  record RepresentationReceived(
      Code kind, @Nullable Code channel, Reference reference, @Nullable ImportId importId)
      implements ReceptionEvent, Beginning {}

  /// Who complained. The kind may be known where the person is not.
  ///
  /// @param submittedVia who handed it in, the complainant or somebody for them
  @EventType(word = "complainant-named", version = 1)
  record ComplainantNamed(
      int ordinal,
      @Nullable PersonId person,
      @Nullable Code complainantKind,
      @Nullable Code submittedVia)
      implements ReceptionEvent {}

  /// Somebody speaks for the complainant.
  ///
  /// @param role advocate, legal representative, friend …
  @EventType(word = "representative-named", version = 1)
  record RepresentativeNamed(@Nullable PersonId person, Code role) implements ReceptionEvent {}

  /// A child or young person whom it concerns; several children make one representation.
  @EventType(word = "child-named", version = 1)
  record ChildNamed(int ordinal, @Nullable PersonId person) implements ReceptionEvent {}

  /// It was made together with others: people who complained as one group.
  @EventType(word = "group-joined", version = 1)
  record GroupJoined(Code group) implements ReceptionEvent {}

  /// The service, and the team where known, that it is about.
  @EventType(word = "service-named", version = 1)
  record ServiceNamed(@Nullable Code service, @Nullable Code team) implements ReceptionEvent {}

  /// What was said or written, kept as a paper.
  @EventType(word = "account-given", version = 1)
  record AccountGiven(PaperRef paper) implements ReceptionEvent {}

  /// What the complainant wants to come of it, as a whole.
  @EventType(word = "outcome-sought-recorded", version = 1)
  record OutcomeSoughtRecorded(List<Code> outcomes) implements ReceptionEvent {
    public OutcomeSoughtRecorded {
      outcomes = List.copyOf(outcomes);
    }
  }

  /// What it is about, as a whole; replaces the themes recorded before.
  @EventType(word = "themes-recorded", version = 1)
  record ThemesRecorded(List<Code> themes) implements ReceptionEvent {
    public ThemesRecorded {
      themes = List.copyOf(themes);
    }
  }

  /// A field that the authority's profile adds, and its value.
  @EventType(word = "field-recorded", version = 1)
  record FieldRecorded(Code field, Code value) implements ReceptionEvent {}

  /// The acknowledgement was sent.
  @EventType(word = "acknowledged", version = 1)
  record Acknowledged() implements ReceptionEvent {}

  /// The complainant confirmed the complaint as defined.
  @EventType(word = "definition-confirmed", version = 1)
  record DefinitionConfirmed() implements ReceptionEvent {}

  /// Advocacy was offered to a child, young person or care leaver.
  @EventType(word = "advocacy-offered", version = 1)
  record AdvocacyOffered() implements ReceptionEvent {}

  /// An advocate was asked for.
  @EventType(word = "advocate-requested", version = 1)
  record AdvocateRequested() implements ReceptionEvent {}

  /// Whether a child agrees to a complaint made for them.
  @EventType(word = "consent-recorded", version = 1)
  record ConsentRecorded(int child, Code consent) implements ReceptionEvent {}

  /// A concern for somebody's safety was found and passed on; the complaint goes on.
  @EventType(word = "safeguarding-concern-raised", version = 1)
  record SafeguardingConcernRaised() implements ReceptionEvent {}

  /// Somebody spoke or wrote to somebody about it.
  ///
  /// @param kind telephone call, meeting, letter, note …
  @EventType(word = "contact-noted", version = 1)
  record ContactNoted(Code kind, @Nullable PaperRef note) implements ReceptionEvent {}

  /// A letter or file was put with the case.
  @EventType(word = "paper-filed", version = 1)
  record PaperFiled(Code kind, PaperRef paper) implements ReceptionEvent {}

  /// It was praise.
  ///
  /// @param source family, professional …
  @EventType(word = "compliment-paid", version = 1)
  record ComplimentPaid(@Nullable Code source) implements ReceptionEvent {}

  /// The complainant took it back: their own act, at any time, in any form (reg 7).
  @EventType(word = "representation-withdrawn", version = 1)
  record RepresentationWithdrawn() implements ReceptionEvent {}

  /// Nothing more will be done.
  ///
  /// @param reason answered, resolved informally, not engaging, sensitive …
  @EventType(word = "representation-closed", version = 1)
  record RepresentationClosed(@Nullable Code reason) implements ReceptionEvent {}

  /// It goes on after all, where it had stopped.
  @EventType(word = "representation-reopened", version = 1)
  record RepresentationReopened(@Nullable Code reason) implements ReceptionEvent {}

  /// It must be kept until further notice, for a court or an inquiry.
  @EventType(word = "hold-placed", version = 1)
  record HoldPlaced(Code reason) implements ReceptionEvent {}

  /// It need no longer be kept for that reason.
  @EventType(word = "hold-lifted", version = 1)
  record HoldLifted(Code reason) implements ReceptionEvent {}
}
