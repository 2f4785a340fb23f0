package heard.platform.cli;

import heard.platform.Authorities;
import heard.platform.AuthorityId;
import picocli.CommandLine.Option;

/// `--authority ID`, for every command that is about one: `@Mixin AuthorityOption authority;`
public final class AuthorityOption {

  @Option(
      names = "--authority",
      paramLabel = "ID",
      required = true,
      description = "The authority, by the id of its profile, for example sunderland.")
  private String code = "";

  public String code() {
    return code;
  }

  /// The authority in this installation.
  ///
  /// @throws heard.platform.ExplainedFailure when there is none of this code
  public AuthorityId in(Installation heard) {
    return heard.get(Authorities.class).get(code);
  }
}
