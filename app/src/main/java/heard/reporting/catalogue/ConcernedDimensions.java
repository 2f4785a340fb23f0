package heard.reporting.catalogue;

import static heard.reporting.catalogue.Part.CONCERNED;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Source.C;

import java.util.List;
import org.jooq.impl.SQLDataType;

/// The dimensions of the children and complainants concerned: what they answered for statistics.
final class ConcernedDimensions {

  static final List<Dimension> ALL =
      List.of(
          asked("age-band", "how old the child or complainant is, in bands"),
          asked("sex", "the sex of the child or complainant"),
          asked("gender-identity", "their gender identity"),
          asked("disability", "whether they are disabled"),
          asked("ethnic-group", "their ethnic group"),
          asked("religion", "their religion"),
          asked("sexual-orientation", "their sexual orientation"),
          asked("impairment", "their impairment"),
          asked("data-subject", "whose answers these are, where the log says so"),
          Dimension.measured(
              "age",
              "years",
              "how old the child or complainant is",
              at(CONCERNED, Expressions.answer("age").cast(SQLDataType.INTEGER))),
          Dimension.number(
              "child-number",
              "the number of the child or complainant within the representation",
              at(CONCERNED, C.ORDINAL)));

  private ConcernedDimensions() {}

  private static Dimension asked(String question, String words) {
    return Dimension.code(question, words, question, at(CONCERNED, Expressions.answer(question)));
  }
}
