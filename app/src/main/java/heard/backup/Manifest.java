package heard.backup;

import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// What a backup says of itself.
///
/// @param schema the version of the schema its tables have
/// @param madeAt the moment it shows
/// @param rows how many there are in each file
record Manifest(String schema, Instant madeAt, Map<String, Long> rows) {

  static final String NAME = "heard-backup.properties";

  private static final String FORMAT = "1";
  private static final String ROWS = "rows.";

  byte[] bytes() {
    var text = new StringBuilder();
    text.append("format=%s\nschema=%s\nmadeAt=%s\n".formatted(FORMAT, schema, madeAt));
    new TreeMap<>(rows)
        .forEach((file, count) -> text.append("%s%s=%d\n".formatted(ROWS, file, count)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Manifest read(String file, InputStream stream) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    if (!FORMAT.equals(properties.getProperty("format"))) {
      throw new ExplainedFailure(
          "%s is a backup of a form this Heard does not know (%s). Use the Heard that made it."
              .formatted(file, properties.getProperty("format")));
    }
    var rows = new TreeMap<String, Long>();
    for (var name : properties.stringPropertyNames()) {
      if (name.startsWith(ROWS)) {
        rows.put(name.substring(ROWS.length()), Long.valueOf(properties.getProperty(name, "")));
      }
    }
    return new Manifest(
        properties.getProperty("schema", ""),
        Instant.parse(properties.getProperty("madeAt", "")),
        rows);
  }
}
