package heard.platform.pages;

import heard.platform.ExplainedFailure;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.util.unit.DataUnit;

/// How much a browser may send at once: all files of a form together.
@Component
public record UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize size) {

  /// What sets it, in the environment.
  public static final String SETTING = "HEARD_LARGEST_UPLOAD";

  /// Says what is wrong with the setting before anything is started with it.
  public static void check(Map<String, String> environment) {
    var set = environment.get(SETTING);
    if (set != null && !isSize(set)) {
      throw new ExplainedFailure(
          "%s is \"%s\", which is no size. Write a whole number and MB or GB, as in 500MB or 2GB."
              .formatted(SETTING, set));
    }
  }

  private static boolean isSize(String set) {
    try {
      return DataSize.parse(set).toBytes() > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// "2 GB", for a sentence.
  public String says() {
    var bytes = size.toBytes();
    if (bytes % DataSize.of(1, DataUnit.GIGABYTES).toBytes() == 0) {
      return size.toGigabytes() + " GB";
    }
    return bytes % DataSize.of(1, DataUnit.MEGABYTES).toBytes() == 0
        ? size.toMegabytes() + " MB"
        : "%,d bytes".formatted(bytes);
  }
}
