package heard.reporting.catalogue;

import java.util.function.Function;
import org.jooq.Field;

/// How a dimension is read from one part of the record.
record Reading(Part part, Function<Scope, Field<?>> expression) {

  static Reading at(Part part, Field<?> field) {
    return new Reading(part, _ -> field);
  }

  /// One that depends on the moment it is read in.
  static Reading scoped(Part part, Function<Scope, Field<?>> expression) {
    return new Reading(part, expression);
  }
}
