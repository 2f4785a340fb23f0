package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// A log of more than 200 MB, whose last row is faulty.
final class BigLogFile {

  static final int ROWS = 20_000;
  private static final int CELL = 10_500;

  private BigLogFile() {}

  /// Writes it into a folder.
  static Path write(Path folder) throws IOException {
    var file = folder.resolve("Actions.csv");
    var words = words();
    try (var out = Files.newBufferedWriter(file)) {
      out.write("Source table,No,Service,Text,Owner,By date,Intended outcome,Target,Progress\n");
      for (int row = 1; row <= ROWS; row++) {
        var text = row == ROWS ? "" : row + " " + words;
        out.write("lessons,%d,,%s,,,,,\n".formatted(row, text));
      }
    }
    assertThat(Files.size(file)).isGreaterThan(200L << 20);
    return file;
  }

  /// Text that the database can't make small.
  private static String words() {
    var random = new SplittableRandom(1);
    var text = new StringBuilder(CELL);
    while (text.length() < CELL) {
      text.append(Long.toString(random.nextLong(), 36)).append(' ');
    }
    return text.toString();
  }
}
