package heard.reporting.catalogue;

import static heard.reporting.catalogue.Expressions.findingBefore;
import static heard.reporting.catalogue.Expressions.flag;
import static heard.reporting.catalogue.Part.ELEMENT;
import static heard.reporting.catalogue.Part.OUTCOME_SOUGHT;
import static heard.reporting.catalogue.Part.REMEDY;
import static heard.reporting.catalogue.Part.THEME;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Source.E;
import static heard.reporting.catalogue.Source.M;
import static heard.reporting.catalogue.Source.O;
import static heard.reporting.catalogue.Source.S;
import static heard.reporting.catalogue.Source.T;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;

/// The dimensions of a complaint element, and of the themes, wishes and remedies beside it.
final class ElementDimensions {

  static final Dimension FOUND_ON =
      Dimension.day("found-on", "when the finding was made", at(ELEMENT, E.FINDING_ON));
  static final Dimension ENDED_ON =
      Dimension.day(
          "element-ended-on",
          "when the element ended: its finding, what it ended with instead, or the end of its stage",
          at(ELEMENT, Ending.ofElement()));
  static final Dimension FINDING =
      Dimension.code("finding", "the finding on the element", "finding", at(ELEMENT, E.FINDING));

  static final List<Dimension> ALL =
      List.of(
          FOUND_ON,
          ENDED_ON,
          Dimension.code(
              "element-service",
              "the service the element is about",
              "service",
              at(ELEMENT, E.SERVICE)),
          FINDING,
          Dimension.code(
              "finding-before",
              "what an earlier stage found of the element of the same number",
              "finding",
              at(ELEMENT, findingBefore())),
          Dimension.flag(
              "finding-changed",
              "whether the finding is another than an earlier stage's on the element of the same number; unknown unless both were found",
              at(ELEMENT, flag(E.FINDING.ne(findingBefore())))),
          Dimension.code("nature", "what the element is about", "nature", at(ELEMENT, E.NATURE)),
          Dimension.code(
              "route",
              "the procedure or body that deals with the element: the one it was sent to, else the procedure of its stage",
              List.of("procedure", "route"),
              at(ELEMENT, coalesce(E.ROUTE, S.PROCEDURE))),
          Dimension.number("element-number", "the number of the element", at(ELEMENT, E.NUMBER)),
          Dimension.code("theme", "a theme of the representation", "theme", at(THEME, T.THEME_)),
          Dimension.code(
              "outcome-sought",
              "what was asked for",
              "outcome-sought",
              at(OUTCOME_SOUGHT, O.OUTCOME_SOUGHT_),
              at(ELEMENT, E.OUTCOME_SOUGHT)),
          Dimension.code("remedy", "a remedy", "remedy", at(REMEDY, M.REMEDY_)));

  private ElementDimensions() {}
}
