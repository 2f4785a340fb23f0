package heard.reporting.catalogue;

import static heard.reporting.catalogue.Source.R;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import org.jooq.Field;

/// Where a representation belongs in the tree of services and teams. It has one place, so that no
/// two services count it unless one stands below the other.
final class ServiceTree {

  private static final String SERVICE = "service";

  private ServiceTree() {}

  /// Its team, where that stands below its service or no service is recorded; else its service.
  static Field<String> place(Vocabulary vocabulary) {
    var words = vocabulary.words(SERVICE);
    Field<String> place = coalesce(R.SERVICE, R.TEAM);
    for (var word : words) {
      var below = Word.under(word.code(), words);
      below.remove(word.code());
      if (!below.isEmpty()) {
        var team = R.TEAM.in(below.stream().map(code -> inline(code)).toList());
        place = when(R.SERVICE.eq(inline(word.code())).and(team), R.TEAM).otherwise(place);
      }
    }
    return place;
  }
}
