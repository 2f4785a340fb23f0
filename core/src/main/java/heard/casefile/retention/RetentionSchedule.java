package heard.casefile.retention;

import heard.casefile.CaseFile;
import heard.procedure.Code;
import heard.procedure.Length;
import heard.procedure.Unit;
import java.util.List;
import java.util.Set;

/// How long an authority keeps which cases.
///
/// @param classes a case has the first that is for it; the last is for all
public record RetentionSchedule(List<RetentionClass> classes) {

  /// What holds until an authority sets its own. No statute gives a period for complaint files: six
  /// years is the least seen for corporate complaints, and statutory files are commonly kept six to
  /// ten years.
  public static final RetentionSchedule COMMON_PRACTICE =
      new RetentionSchedule(
          List.of(
              years(
                  "statutory-complaint",
                  "statutory complaint",
                  Set.of(new Code("children-act-1989")),
                  10,
                  "common practice, 6 to 10 years from closure"),
              years(
                  "other-representation",
                  "other representation",
                  Set.of(),
                  6,
                  "common practice, at least 6 years from closure")));

  /// Refuses one by which a case could have no class.
  public RetentionSchedule {
    classes = List.copyOf(classes);
    if (classes.isEmpty() || !classes.getLast().isForAll()) {
      throw new IllegalArgumentException("The last class is for all cases");
    }
  }

  RetentionClass of(CaseFile file) {
    var kind = file.reception().kind();
    var procedure = file.screening().procedure().map(fact -> fact.event().procedure());
    return classes.stream()
        .filter(each -> each.isFor(kind, procedure))
        .findFirst()
        .orElse(classes.getLast());
  }

  private static RetentionClass years(
      String id, String label, Set<Code> procedures, int years, String source) {
    return new RetentionClass(
        new Code(id),
        label,
        Set.of(),
        procedures,
        new Length(years, Unit.YEARS),
        RetentionTrigger.OVER,
        source);
  }
}
