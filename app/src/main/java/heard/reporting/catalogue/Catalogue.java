package heard.reporting.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The one catalogue of what reports can count, and by what.
public final class Catalogue {

  private Catalogue() {}

  public static Optional<Population> population(String name) {
    return Optional.ofNullable(Populations.all().get(name));
  }

  public static Collection<Population> populations() {
    return Populations.all().values();
  }

  /// What comes in, is in hand and goes.
  public static List<Flow> flows() {
    return Populations.flows();
  }

  public static Optional<Dimension> dimension(String name) {
    return Optional.ofNullable(Dimensions.all().get(name));
  }

  public static Collection<Dimension> dimensions() {
    return Dimensions.all().values();
  }

  /// What people wrote, which lists can print.
  public static List<Writing> writings() {
    return List.of(Writing.values());
  }
}
