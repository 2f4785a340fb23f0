package heard.caselog;

import heard.authority.Profile;
import heard.authority.ProfileCheck;
import heard.caselog.mapping.MappingFile;
import heard.platform.yaml.Faults;

/// Checks the mapping of a profile that has one.
public final class MappingCheck implements ProfileCheck {

  /// Made by the service loader.
  public MappingCheck() {}

  @Override
  public void check(Profile profile, Faults faults) {
    profile
        .text(Imports.MAPPING)
        .ifPresent(
            text -> MappingFile.read(text.path(), text.text(), new ProfileTerms(profile), faults));
  }
}
