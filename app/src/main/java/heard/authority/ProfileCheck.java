package heard.authority;

import heard.platform.yaml.Faults;

/// Checks the part of a profile that another module reads: a log's mapping, a report's definition.
/// Found as a service (`META-INF/services`), so that `heard profile check` names those faults too
/// without starting anything.
public interface ProfileCheck {

  /// Notes every fault in the texts of this profile that are this module's.
  void check(Profile profile, Faults faults);
}
