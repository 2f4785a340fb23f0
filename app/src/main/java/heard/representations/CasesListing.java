package heard.representations;

import static heard.schema.record.Tables.REPRESENTATION;

import heard.platform.AuthorityId;
import heard.platform.Walls;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// The representations of an authority as `heard cases` writes them, read row by row, however many
/// there are.
///
/// @param status the only one wanted; null for all
record CasesListing(Walls walls, AuthorityId authority, @Nullable String status) {

  private static final List<Field<?>> FIELDS =
      List.of(
          REPRESENTATION.REFERENCE,
          REPRESENTATION.KIND,
          REPRESENTATION.PROCEDURE,
          REPRESENTATION.STATUS,
          REPRESENTATION.STANDING,
          REPRESENTATION.SERVICE,
          REPRESENTATION.TEAM,
          REPRESENTATION.RECEIVED_ON,
          REPRESENTATION.CLOSED_ON,
          REPRESENTATION.NEXT_LIMIT,
          REPRESENTATION.NEXT_DUE_ON);

  private static final int FETCHED = 1000;

  /// One line each.
  void lines(PrintWriter out) {
    read(rows -> rows.forEach(row -> out.println(line(row))));
  }

  /// A list of objects.
  void json(PrintWriter out) {
    var mapper =
        JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .defaultPrettyPrinter(new DefaultPrettyPrinter())
            .build();
    read(rows -> {
      try (var json = mapper.writerWithDefaultPrettyPrinter().createGenerator(out)) {
        json.writeStartArray();
        rows.forEach(row -> object(row, json));
        json.writeEndArray();
      }
    });
    out.println();
  }

  private void read(Consumer<Iterable<? extends Record>> reader) {
    walls.reading(
        authority,
        transaction -> {
          try (var rows =
              transaction
                  .sql()
                  .select(FIELDS)
                  .from(REPRESENTATION)
                  .where(DSL.condition(REPRESENTATION.COUNTED), wanted())
                  .orderBy(REPRESENTATION.RECEIVED_ON.asc().nullsLast(), REPRESENTATION.ID)
                  .fetchSize(FETCHED)
                  .fetchLazy()) {
            reader.accept(rows);
          }
          return null;
        });
  }

  private Condition wanted() {
    return status == null ? DSL.noCondition() : REPRESENTATION.STATUS.eq(status);
  }

  private static String line(Record row) {
    return FIELDS.stream()
        .map(field -> row.get(field) == null ? "-" : String.valueOf(row.get(field)))
        .collect(Collectors.joining("\t"));
  }

  private static void object(Record row, JsonGenerator json) {
    json.writeStartObject();
    for (var field : FIELDS) {
      var value = row.get(field);
      json.writeName(key(field));
      if (value == null) {
        json.writeNull();
      } else {
        json.writeString(value.toString());
      }
    }
    json.writeEndObject();
  }

  /// `received_on` is `receivedOn`.
  private static String key(Field<?> field) {
    var words = field.getName().split("_");
    return words[0]
        + List.of(words).stream()
            .skip(1)
            .map(StringUtils::capitalize)
            .collect(Collectors.joining());
  }
}
