package heard.platform.pages;

import heard.platform.AuthorityId;

/// The colour each authority has chosen for its pages.
public interface Accents {

  /// The colour of an authority that has chosen none.
  String QUIET = "1d4f91";

  /// Six hexadecimal digits.
  String of(AuthorityId authority);
}
