package heard.caselog;

import heard.authority.Category;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.procedure.Code;

/// What an authority calls things.
final class Labels {

  private Labels() {}

  static String kind(Profile profile, String code) {
    return profile.categories(Scheme.KIND).get(new Code(code)).map(Category::label).orElse(code);
  }

  /// "1 stage", "414 stages".
  static String many(long number, String one, String several) {
    return "%,d %s".formatted(number, number == 1 ? one : several);
  }
}
