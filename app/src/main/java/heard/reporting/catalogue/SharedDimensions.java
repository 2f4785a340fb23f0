package heard.reporting.catalogue;

import static heard.reporting.catalogue.Expressions.flagWhere;
import static heard.reporting.catalogue.Part.ACTION;
import static heard.reporting.catalogue.Part.ELEMENT;
import static heard.reporting.catalogue.Part.REPRESENTATION;
import static heard.reporting.catalogue.Part.STAGE;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Reading.scoped;
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
  static final Dimension ENDED_ON =
      Dimension.day(
          "ended-on",
          "when the stage, or else the representation, ended in whichever way; the day it began"
              + " where it ended on a day that nobody knows",
          at(STAGE, Ending.ofStage()),
          at(REPRESENTATION, Ending.ofRepresentation()));
  static final Dimension STATUS =
      Dimension.code(
          "status",
          "how the stage, or else the representation, stands: open, closed, withdrawn and the like",
          "status",
          at(STAGE, S.STATUS),
          at(REPRESENTATION, R.STATUS));

  static final Dimension DISPOSITION =
      Dimension.code(
          "disposition",
          "how it ended without a finding",
          "disposition",
          at(ELEMENT, E.DISPOSITION),
          at(STAGE, S.DISPOSITION));

  static final List<Dimension> ALL =
      List.of(
          CLOSED_ON,
          ENDED_ON,
          Dimension.flag(
              "end-known",
              "whether the day on which it ended is known",
              at(STAGE, flagWhere(S.STATUS.ne("open"), S.CLOSED_ON.isNotNull())),
              at(REPRESENTATION, flagWhere(R.STATUS.ne("open"), R.CLOSED_ON.isNotNull()))),
          STATUS,
          Dimension.code(
              "procedure",
              "which procedure it is dealt with under",
              "procedure",
              at(STAGE, S.PROCEDURE),
              at(REPRESENTATION, R.PROCEDURE)),
          Dimension.code(
              "service",
              "where in the tree of services it belongs: the team it is about, where that stands below its service or no service is recorded, else its service",
              "service",
              scoped(REPRESENTATION, scope -> ServiceTree.place(scope.vocabulary())),
              at(ACTION, A.SERVICE)),
          DISPOSITION,
          Dimension.code(
              "result",
              "the finding on the element, or the outcome of the stage; where there is none, how it ended without",
              List.of("finding", "overall-outcome", "disposition"),
              at(ELEMENT, coalesce(E.FINDING, E.DISPOSITION)),
              at(STAGE, coalesce(S.OUTCOME, S.DISPOSITION))));

  private SharedDimensions() {}
}
