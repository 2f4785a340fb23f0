package heard.publishing;

import static heard.publishing.StaffordshireCounts.CORPORATE_1;
import static heard.publishing.StaffordshireCounts.STATUTORY_1;

import java.util.List;
import java.util.Map;

/// The services of Staffordshire's report, and the natures that it prints of each.
final class StaffordshireNatures {

  static final String SPECIALIST =
      "Specialist Safeguarding, Targeted Services and Youth Offending Services";
  static final String LOOKED_AFTER = "Looked after Children and Disability Services";
  static final String PARTNERSHIP = "Partnership and Development";
  static final String EDUCATION = "Education and Skills";

  private static final Map<String, Map<String, List<String>>> NATURES =
      Map.of(
          STATUTORY_1,
          Map.of(
              SPECIALIST,
              List.of(
                  "Case Management",
                  "Staff Conduct",
                  "Standard of Service",
                  "Inaccurate Information Provided"),
              LOOKED_AFTER,
              List.of("Case Management", "Eligibility", "Staff Conduct", "Access to Service"),
              PARTNERSHIP,
              List.of("Staff Conduct", "Case Management")),
          CORPORATE_1,
          Map.of(
              EDUCATION,
              List.of(
                  "Case Management",
                  "Delay in Service",
                  "Inaccurate Information Recorded",
                  "Staff Conduct",
                  "Standard of Service"),
              LOOKED_AFTER,
              List.of(
                  "Case Management",
                  "Staff Conduct",
                  "Standard of Service",
                  "Inaccurate Information Recorded",
                  "Access to Service",
                  "Eligibility",
                  "Disclosure of Information",
                  "Delay in Service"),
              PARTNERSHIP,
              List.of("Staff Conduct"),
              SPECIALIST,
              List.of(
                  "Case Management",
                  "Staff Conduct",
                  "Disclosure of Information",
                  "Communication",
                  "Delay in Service",
                  "Access to Service",
                  "Standard of Service",
                  "Inaccurate Information Recorded")));

  private StaffordshireNatures() {}

  static List<String> printed(String stage, String service) {
    return NATURES.getOrDefault(stage, Map.of()).getOrDefault(service, List.of());
  }
}
