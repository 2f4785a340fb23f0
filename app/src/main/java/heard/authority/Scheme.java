package heard.authority;

import heard.procedure.Code;
import java.util.List;
import java.util.Locale;

/// A list of words that an authority sorts its work by. Where the law or the returns know values of
/// their own, every category says which of them it stands for.
public enum Scheme {
  /// Kinds of representation.
  KIND(
      "complaint",
      "representation",
      "pre-complaint",
      "concern",
      "enquiry",
      "members-correspondence",
      "compliment",
      "ombudsman-case",
      "contact",
      "data-request"),
  /// What an element is about.
  NATURE,
  /// What a representation is about; it may have several.
  THEME,
  /// What was found about an element, on the balance of probabilities.
  FINDING("upheld", "partially-upheld", "not-upheld", "no-finding"),
  /// How an element or a stage ended without a finding.
  DISPOSITION("withdrawn", "not-engaging", "closed-sensitive", "refused", "settled", "ongoing"),
  /// What a stage came to as a whole.
  OVERALL_OUTCOME("upheld", "partially-upheld", "not-upheld", "no-finding"),
  OUTCOME_SOUGHT,
  /// What is done to put things right.
  REMEDY(
      "apology",
      "explanation",
      "meeting",
      "service",
      "decision-reviewed",
      "financial",
      "practice-or-policy",
      "training",
      "other"),
  CHANNEL("letter", "email", "telephone", "in-person", "online", "app", "other"),
  SUBMITTED_VIA("self", "advocate", "professional", "councillor", "mp", "other"),
  /// Who complained, by the groups of section 26 of the Children Act 1989 and those beside it.
  COMPLAINANT_KIND(
      "child",
      "care-leaver",
      "parent",
      "parental-responsibility",
      "special-guardian",
      "foster-carer",
      "adoption",
      "grandparent",
      "other-relative",
      "sufficient-interest",
      "advocate",
      "professional",
      "other"),
  /// People who complain as one group.
  COMPLAINANT_GROUP,
  /// As what somebody speaks for the complainant.
  REPRESENTATIVE("advocate", "legal-representative", "relative", "friend", "other"),
  /// Why a representation or a part of it was refused: the grounds of the procedures.
  REFUSAL_GROUND(
      "not-eligible",
      "out-of-scope",
      "out-of-time",
      "concurrent-proceedings",
      "already-considered",
      "decided-by-court",
      "appeal-right",
      "unreasonably-persistent",
      "anonymous",
      "no-consent",
      "no-new-evidence",
      "other"),
  /// The parts of a list of lessons or actions.
  SECTION,
  /// The lists that lessons and actions are kept in.
  SOURCE,
  /// Why a draft response goes back to whoever wrote it.
  RETURN_REASON,
  /// Where an element goes instead of the council's own procedures; it may go to another of those
  /// too.
  ROUTE,
  DELAY_REASON("complexity", "complainant", "authority", "third-party", "other"),
  /// Who dealt with a stage.
  HANDLER_ROLE(
      "responding-manager",
      "reviewing-officer",
      "investigating-officer",
      "independent-person",
      "adjudicating-officer",
      "review-panel",
      "complaints-team",
      "other"),
  PAYMENT_KIND("investigation", "remedy", "other"),
  /// Who is paid.
  PAYEE,
  COMPLIMENT_SOURCE("family", "child", "professional", "other"),
  OMBUDSMAN_STATUS("premature", "enquiry", "investigation", "under-consideration", "closed"),
  OMBUDSMAN_DECISION(
      "premature",
      "not-for-us",
      "closed-after-initial-enquiries",
      "no-further-action",
      "not-upheld",
      "upheld",
      "other"),
  LINK_KIND(
      "became-complaint",
      "from-pre-complaint",
      "from-ombudsman",
      "repeat",
      "split",
      "joined",
      "other"),
  REMEDIAL_ACTION("yes", "no"),
  AGE_BAND("band", "prefer-not-to-say", "not-asked", "not-known"),
  SEX("female", "male", "other", "prefer-not-to-say", "not-asked", "not-known"),
  GENDER_IDENTITY("same", "different", "prefer-not-to-say", "not-asked", "not-known"),
  SEXUAL_ORIENTATION(
      "heterosexual",
      "gay-or-lesbian",
      "bisexual",
      "other",
      "prefer-not-to-say",
      "not-asked",
      "not-known"),
  /// The harmonised groups of England.
  ETHNIC_GROUP(
      "white-british",
      "white-irish",
      "white-gypsy-or-traveller",
      "white-roma",
      "white-other",
      "mixed-white-black-caribbean",
      "mixed-white-black-african",
      "mixed-white-asian",
      "mixed-other",
      "asian-indian",
      "asian-pakistani",
      "asian-bangladeshi",
      "asian-chinese",
      "asian-other",
      "black-african",
      "black-caribbean",
      "black-other",
      "other-arab",
      "other",
      "prefer-not-to-say",
      "not-asked",
      "not-known"),
  RELIGION(
      "no-religion",
      "christian",
      "buddhist",
      "hindu",
      "jewish",
      "muslim",
      "sikh",
      "other",
      "prefer-not-to-say",
      "not-asked",
      "not-known"),
  DISABILITY("disabled", "not-disabled", "prefer-not-to-say", "not-asked", "not-known"),
  IMPAIRMENT(
      "vision",
      "hearing",
      "mobility",
      "dexterity",
      "learning",
      "memory",
      "mental-health",
      "stamina",
      "social",
      "other",
      "prefer-not-to-say",
      "not-asked",
      "not-known"),
  /// Whose data the equality answers are.
  DATA_SUBJECT("complainant", "child", "both");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> lawValues;

  Scheme(String... lawValues) {
    this.lawValues = List.of(lawValues);
  }

  /// The values of the law; none where an authority sorts as it likes.
  public List<String> lawValues() {
    return lawValues;
  }

  /// Its name in files: `overall-outcome`.
  public Code code() {
    return Code.of(this);
  }

  /// Its name in a sentence: `overall outcome`.
  public String said() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
