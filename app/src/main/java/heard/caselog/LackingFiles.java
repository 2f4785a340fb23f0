package heard.caselog;

import heard.caselog.files.LogFile;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.TableMapping;
import heard.caselog.staging.Found;
import heard.platform.ExplainedFailure;
import heard.platform.Transaction;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files that an earlier export of a log had and this one has not, and that say more of cases of
/// other files: their stages, themes, children. Without them a case seems to have lost what only
/// they say.
final class LackingFiles {

  private static final String BETWEEN = ", ";

  private LackingFiles() {}

  /// Their names.
  static List<String> of(Transaction transaction, Mapping mapping, List<Found> given) {
    var lacking =
        mapping.tables().stream()
            .filter(table -> !table.rows().standsAlone() && !table.files().isEmpty())
            .filter(table -> given.stream().noneMatch(found -> isOf(found, table)))
            .toList();
    if (lacking.isEmpty()) {
      return List.of();
    }
    return LogImports.all(transaction).stream()
        .filter(earlier -> earlier.undone() == null)
        .flatMap(earlier -> Stream.of(earlier.files().split(BETWEEN, -1)))
        .distinct()
        .filter(name -> {
          var file = LogFile.of(Path.of(name));
          return mapping.tables().stream()
              .filter(table -> table.namesFile(file))
              .findFirst()
              .filter(lacking::contains)
              .isPresent();
        })
        .sorted()
        .toList();
  }

  private static boolean isOf(Found found, TableMapping table) {
    return found.mapping().files().equals(table.files())
        && found.mapping().sheets().equals(table.sheets());
  }

  /// Why changes can't be taken over without them.
  static String say(List<String> names) {
    return "An earlier export had %s, and this one has not: what only %s would be struck out"
        .formatted(
            String.join(BETWEEN, names), names.size() == 1 ? "that file says" : "those files say");
  }

  /// @throws ExplainedFailure if there is any
  static void refuse(List<String> names) {
    if (!names.isEmpty()) {
      throw new ExplainedFailure(
          say(names) + ". Give all files of the log together, or take in the new cases alone");
    }
  }
}
