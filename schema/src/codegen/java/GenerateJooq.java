import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/// Runs the migrations on a PostgreSQL of its own and generates one Java package for each schema.
/// Does nothing while the migrations are as they were: their digest is kept beside the classes.
class GenerateJooq {

  private static final List<String> SCHEMAS =
      List.of("installation", "ledger", "people", "papers", "monitoring", "profile", "record");

  public static void main(String[] args) throws Exception {
    var migrations = Path.of(args[0]);
    var output = Path.of(args[1]);
    var digest = digestOf(migrations);
    var stamp = output.resolve("migrations.sha256");
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
      return;
    }
    try (var postgres = EmbeddedPostgres.builder().start()) {
      Flyway.configure()
          .dataSource(postgres.getPostgresDatabase())
          .locations("filesystem:" + migrations)
          .defaultSchema("installation")
          .createSchemas(true)
          .load()
          .migrate();
      GenerationTool.generate(configuration(postgres.getJdbcUrl("postgres", "postgres"), output));
    }
    Files.writeString(stamp, digest);
  }

  private static Configuration configuration(String url, Path output) {
    var schemata = SCHEMAS.stream().map(name -> new SchemaMappingType().withInputSchema(name)).toList();
    return new Configuration()
        .withJdbc(new Jdbc().withDriver("org.postgresql.Driver").withUrl(url).withUser("postgres"))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                        .withSchemata(schemata)
                        .withExcludes("flyway_schema_history")
                        .withIncludeRoutines(true))
                .withGenerate(
                    new Generate()
                        .withRecords(true)
                        .withPojos(false)
                        .withDaos(false)
                        .withJavaTimeTypes(true)
                        .withGlobalCatalogReferences(false))
                .withTarget(
                    new Target().withPackageName("heard.schema").withDirectory(output.toString())));
  }

  private static String digestOf(Path migrations) throws Exception {
    var sha = MessageDigest.getInstance("SHA-256");
    try (var files = Files.list(migrations)) {
      for (var file : files.sorted().toList()) {
        sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        sha.update(bytes(file));
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }
}
