package heard.casefile.retention;

import heard.procedure.Citation;
import heard.procedure.Code;
import heard.procedure.Confidence;
import heard.procedure.Length;
import heard.procedure.Unit;
import java.util.Map;

/// Which retention class a case has, as the authority has set it.
///
/// @param byProcedure by the id of the procedure it runs under
/// @param otherwise of representations without one, and of procedures not named
public record RetentionSchedule(Map<Code, RetentionClass> byProcedure, RetentionClass otherwise) {

  /// What holds until an authority sets its own. No statute gives a period for complaint files: six
  /// years is the least seen for corporate complaints, and statutory files are commonly kept six to
  /// ten years.
  public static final RetentionSchedule COMMON_PRACTICE =
      new RetentionSchedule(
          Map.of(
              new Code("children-act-1989"),
              years("statutory-complaint", 10, "common practice, 6 to 10 years from closure")),
          years("other-representation", 6, "common practice, at least 6 years from closure"));

  /// Copies the map.
  public RetentionSchedule {
    byProcedure = Map.copyOf(byProcedure);
  }

  RetentionClass of(Code procedure) {
    return byProcedure.getOrDefault(procedure, otherwise);
  }

  private static RetentionClass years(String id, int years, String practice) {
    return new RetentionClass(
        new Code(id), new Length(years, Unit.YEARS), new Citation(practice, Confidence.MEMORY));
  }
}
