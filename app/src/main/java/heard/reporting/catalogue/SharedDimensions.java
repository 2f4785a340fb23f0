package heard.reporting.catalogue;

import static heard.reporting.catalogue.Part.ACTION;
import static heard.reporting.catalogue.Part.ELEMENT;
import static heard.reporting.catalogue.Part.REPRESENTATION;
import static heard.reporting.catalogue.Part.STAGE;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Source.A;
import static heard.reporting.catalogue.Source.E;
import static heard.reporting.catalogue.Source.R;
import static heard.reporting.catalogue.Source.S;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;

/// The dimensions that more than one part of the record has: read from the finest that a population
/// joins.
final class SharedDimensions {

  static final Dimension CLOSED_ON =
      Dimension.day(
          "closed-on",
          "when the stage, or else the representation, was closed",
          at(STAGE, S.CLOSED_ON),
          at(REPRESENTATION, R.CLOSED_ON));
  static final Dimension STATUS =
      Dimension.code(
          "status",
          "how the stage, or else the representation, stands: open, closed, withdrawn and the like",
          "status",
          at(STAGE, S.STATUS),
          at(REPRESENTATION, R.STATUS));

  static final List<Dimension> ALL =
      List.of(
          CLOSED_ON,
          STATUS,
          Dimension.code(
              "procedure",
              "which procedure it is dealt with under",
              "procedure",
              at(STAGE, S.PROCEDURE),
              at(REPRESENTATION, R.PROCEDURE)),
          Dimension.code(
              "service",
              "the service it is about",
              "service",
              at(REPRESENTATION, R.SERVICE),
              at(ACTION, A.SERVICE)),
          Dimension.code(
              "disposition",
              "how it ended without a finding",
              "disposition",
              at(ELEMENT, E.DISPOSITION),
              at(STAGE, S.DISPOSITION)),
          Dimension.code(
              "result",
              "the finding on the element, or the outcome of the stage; where there is none, how it ended without",
              List.of("finding", "overall-outcome", "disposition"),
              at(ELEMENT, coalesce(E.FINDING, E.DISPOSITION)),
              at(STAGE, coalesce(S.OUTCOME, S.DISPOSITION))));

  private SharedDimensions() {}
}
