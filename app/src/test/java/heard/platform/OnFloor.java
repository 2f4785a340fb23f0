package heard.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/// With `-Dheard.test.postgres=floor`, keeps the tests that reach the database, by whatever way:
/// they are run once more on the oldest PostgreSQL supported.
public final class OnFloor implements PostDiscoveryFilter {

  private static final String DATABASE = "heard/platform/TestDatabase";

  private final Map<String, Boolean> known = new HashMap<>(Map.of(DATABASE, true));

  @Override
  public FilterResult apply(TestDescriptor test) {
    if (!"floor".equals(System.getProperty("heard.test.postgres"))) {
      return FilterResult.included("all run on the PostgreSQL that Heard brings");
    }
    return FilterResult.includedIf(
        test.getSource()
            .map(source ->
                switch (source) {
                  case MethodSource method -> reaches(method.getClassName());
                  case ClassSource type -> reaches(type.getClassName());
                  default -> true;
                })
            .orElse(true));
  }

  private boolean reaches(String className) {
    return reaches(className.replace('.', '/'), new HashSet<>());
  }

  /// Whether a test class, or one of ours that it names, names the database.
  private boolean reaches(String name, Set<String> asked) {
    var answer = known.get(name);
    if (answer != null || !asked.add(name)) {
      return answer != null && answer;
    }
    var found = named(name).stream().anyMatch(other -> reaches(other, asked));
    known.put(name, found);
    return found;
  }

  private static Set<String> named(String name) {
    var resource = OnFloor.class.getClassLoader().getResource(name + ".class");
    if (!name.startsWith("heard/")
        || resource == null
        || !resource.getPath().contains("test-classes")) {
      return Set.of();
    }
    try (var stream = resource.openStream()) {
      var names = new HashSet<String>();
      for (var entry : ClassFile.of().parse(stream.readAllBytes()).constantPool()) {
        if (entry instanceof ClassEntry type) {
          names.add(type.asInternalName());
        }
      }
      return names;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
