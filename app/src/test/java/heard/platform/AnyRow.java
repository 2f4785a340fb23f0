package heard.platform;

import java.util.ArrayList;
import org.jooq.DSLContext;
import org.jooq.Record;

/// A row of any table, made from its columns' types alone: enough to be there, for a test of who
/// may see it.
final class AnyRow {

  private AnyRow() {}

  /// Beside foreign keys and checks, as the superuser.
  static String insert(DSLContext sql, String table, AuthorityId authority) {
    sql.execute("set session_replication_role = replica");
    for (var check :
        sql.fetch(
                "select conname from pg_constraint where conrelid = ?::regclass and contype = 'c'",
                table)
            .getValues(0, String.class)) {
      sql.execute("alter table " + table + " drop constraint " + check);
    }
    return insertAsApplication(sql, table, authority);
  }

  static String insertAsApplication(DSLContext sql, String table, AuthorityId authority) {
    var columns = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var column :
        sql.fetch(
            """
            select attname, format_type(atttypid, atttypmod) as type
            from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped
              and attgenerated = '' and attidentity = ''
            """,
            table)) {
      columns.add(column.get("attname", String.class));
      values.add(value(column, authority));
    }
    return "insert into %s (%s) values (%s)"
        .formatted(table, String.join(", ", columns), String.join(", ", values));
  }

  private static String value(Record column, AuthorityId authority) {
    if (column.get("attname", String.class).equals("authority_id")) {
      return authority.toString();
    }
    var type = column.get("type", String.class);
    var text =
        switch (type) {
          case "integer", "bigint", "smallint", "numeric" -> "1";
          case "text" -> "x";
          case "boolean" -> "false";
          case "uuid" -> "00000000-0000-7000-8000-000000000001";
          case "date" -> "2026-01-05";
          case "timestamp with time zone" -> "2026-01-05T09:00:00Z";
          case "bytea" -> "\\x00";
          case "jsonb", "json" -> "{}";
          default -> {
            if (type.endsWith("[]")) {
              yield "{}";
            }
            throw new IllegalArgumentException("Say here what a value of type " + type + " is");
          }
        };
    return "'%s'::%s".formatted(text, type);
  }
}
