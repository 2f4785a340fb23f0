package heard.record;

import org.jooq.TableRecord;

/// Takes the rows of the read model as they are derived.
@FunctionalInterface
interface Rows {

  /// Takes a row; every column of it is set.
  void add(TableRecord<?> row);
}
