package heard.reporting;

import heard.authority.ProfileReader;
import heard.platform.yaml.Faults;
import heard.reporting.catalogue.Vocabulary;
import java.nio.file.Path;

/// The words of a profile of this repository.
public final class TestWords {

  private TestWords() {}

  public static Vocabulary sunderland() {
    return of("sunderland");
  }

  public static Vocabulary of(String profile) {
    var faults = new Faults();
    return ProfileReader.read(Path.of("../profiles", profile), faults)
        .map(ProfileVocabulary::new)
        .orElseThrow(() -> new AssertionError(faults.say()));
  }
}
