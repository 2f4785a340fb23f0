package heard.record;

import heard.casefile.*;
import java.nio.file.*;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WriteSpecimensTest {
  @Test
  void write() throws Exception {
    var f = EventFormat.current();
    for (var t : Vocabulary.all()) {
      var w = Vocabulary.typeOf(t);
      var p = Path.of("src/test/resources/events/" + w.word() + "-" + w.version() + ".json");
      if (!Files.exists(p))
        Files.writeString(
            p,
            f.write(new SampleEvents(new SplittableRandom(w.word().hashCode()), false).of(t))
                + "\n");
    }
  }
}
