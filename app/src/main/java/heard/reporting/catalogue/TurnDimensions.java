package heard.reporting.catalogue;

import static heard.reporting.catalogue.Expressions.flag;
import static heard.reporting.catalogue.Part.CHASE;
import static heard.reporting.catalogue.Part.CONVERSION;
import static heard.reporting.catalogue.Part.DRAFT_RETURN;
import static heard.reporting.catalogue.Part.RECOMMENDATION;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Source.D;
import static heard.reporting.catalogue.Source.H;
import static heard.reporting.catalogue.Source.N;
import static heard.reporting.catalogue.Source.V;

import java.util.List;

/// The dimensions of what happens in the course of a representation: conversions, recommendations,
/// reminders, drafts that go back.
final class TurnDimensions {

  static final Dimension CONVERTED_ON =
      Dimension.day(
          "converted-on", "when it was turned into another kind", at(CONVERSION, V.CONVERTED_ON));
  static final Dimension RECOMMENDED_ON =
      Dimension.day("recommended-on", "when it was recommended", at(RECOMMENDATION, N.MADE_ON));
  static final Dimension RECOMMENDATION_DECIDED_ON =
      Dimension.day(
          "recommendation-decided-on",
          "when the recommendation was accepted or rejected",
          at(RECOMMENDATION, N.DECIDED_ON));
  static final Dimension CHASED_ON =
      Dimension.day("chased-on", "when whoever has to answer was reminded", at(CHASE, H.CHASED_ON));
  static final Dimension RETURNED_ON =
      Dimension.day(
          "draft-returned-on",
          "when the draft response went back",
          at(DRAFT_RETURN, D.RETURNED_ON));

  static final List<Dimension> ALL =
      List.of(
          CONVERTED_ON,
          Dimension.code(
              "from-kind", "the kind that it was turned from", "kind", at(CONVERSION, V.FROM_KIND)),
          Dimension.code(
              "to-kind", "the kind that it was turned into", "kind", at(CONVERSION, V.TO_KIND)),
          RECOMMENDED_ON,
          RECOMMENDATION_DECIDED_ON,
          Dimension.flag(
              "by-ombudsman",
              "whether the Ombudsman recommended it",
              at(RECOMMENDATION, flag(N.STAGE_ORDINAL.eq(0)))),
          Dimension.flag(
              "recommendation-accepted",
              "whether the authority accepted the recommendation; unknown until that is decided",
              at(RECOMMENDATION, flag(N.ACCEPTED.isTrue()))),
          Dimension.number(
              "recommendation-number",
              "the number of the recommendation",
              at(RECOMMENDATION, N.NUMBER)),
          CHASED_ON,
          RETURNED_ON,
          Dimension.code(
              "return-reason",
              "why the draft response went back",
              "return-reason",
              at(DRAFT_RETURN, D.REASON)));

  private TurnDimensions() {}
}
