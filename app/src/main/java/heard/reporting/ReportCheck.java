package heard.reporting;

import heard.authority.Profile;
import heard.authority.ProfileCheck;
import heard.platform.yaml.Faults;

/// Names the faults in the reports of a profile.
public final class ReportCheck implements ProfileCheck {

  /// Made by the service loader.
  public ReportCheck() {}

  @Override
  public void check(Profile profile, Faults faults) {
    var vocabulary = new ProfileVocabulary(profile);
    Reports.definitions(profile).forEach(text -> Reports.read(text, vocabulary, faults));
  }
}
