package heard.representations;

import static heard.schema.record.Tables.REPRESENTATION;

import heard.platform.AuthorityId;
import heard.platform.Walls;
import heard.platform.cli.AuthorityOption;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.Installation;
import heard.platform.cli.InstallationOpener;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// Lists representations: references, codes and dates, no names. They are read row by row, however
/// many there are.
@Command(name = "cases", description = "List the representations of an authority.")
public final class CasesCommand implements Callable<Integer> {

  private static final List<String> STATUSES = List.of("open", "closed", "refused", "withdrawn");

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

  /// How they are written.
  enum Format {
    text,
    json
  }

  private final InstallationOpener opener;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private AuthorityOption authority = new AuthorityOption();

  @Option(
      names = "--status",
      paramLabel = "S",
      description = "Only these: open, closed, refused or withdrawn.")
  private @Nullable String status;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "One line each, or a JSON list (default: text).")
  private Format format = Format.text;

  @Mixin private DataFolderOption data = new DataFolderOption();

  /// @param opener opens Heard
  public CasesCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    if (status != null && !STATUSES.contains(status)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no status \"%s\". It is one of %s"
              .formatted(status, String.join(", ", STATUSES)));
    }
    var out = spec.commandLine().getOut();
    try (var heard = opener.open(data.path())) {
      write(heard, authority.in(heard), out);
    }
    out.flush();
    return 0;
  }

  private void write(Installation heard, AuthorityId id, PrintWriter out) {
    heard
        .get(Walls.class)
        .reading(
            id,
            transaction -> {
              try (var rows =
                  transaction
                      .sql()
                      .select(FIELDS)
                      .from(REPRESENTATION)
                      .where(DSL.condition(REPRESENTATION.COUNTED), wanted())
                      .orderBy(REPRESENTATION.RECEIVED_ON.asc().nullsLast(), REPRESENTATION.ID)
                      .fetchSize(1000)
                      .fetchLazy()) {
                switch (format) {
                  case text -> rows.forEach(row -> out.println(line(row)));
                  case json -> list(rows, out);
                }
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

  private static void list(Iterable<? extends Record> rows, PrintWriter out) {
    var mapper =
        JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .defaultPrettyPrinter(new DefaultPrettyPrinter())
            .build();
    try (var json = mapper.writerWithDefaultPrettyPrinter().createGenerator(out)) {
      json.writeStartArray();
      rows.forEach(row -> object(row, json));
      json.writeEndArray();
    }
    out.println();
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
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }
}
