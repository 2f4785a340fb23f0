package heard.caselog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MappingDocsTest {

  private static final Path PAGE = Path.of("../docs/configuring/log-mapping.md");

  @ParameterizedTest
  @EnumSource(Field.class)
  void every_field_is_described(Field field) throws IOException {
    assertThat(Files.readString(PAGE)).contains("`" + field.word() + "`");
  }

  @ParameterizedTest
  @EnumSource(RowKind.class)
  void every_kind_of_row_is_described(RowKind rows) throws IOException {
    assertThat(Files.readString(PAGE)).contains("| `" + rows.word() + "` |");
  }
}
