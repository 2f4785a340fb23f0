package heard.platform;

import static heard.schema.installation.Tables.AUTHORITY;

import heard.platform.yaml.Nearest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The authorities of this installation, by the code that their profile has as its id.
@Component
public class Authorities {

  private final Walls walls;

  /// Composes it.
  public Authorities(Walls walls) {
    this.walls = walls;
  }

  /// The authority of this code.
  public Optional<AuthorityId> find(String code) {
    return walls.outside(sql ->
        sql.select(AUTHORITY.ID)
            .from(AUTHORITY)
            .where(AUTHORITY.CODE.eq(code))
            .fetchOptional(row -> new AuthorityId(row.value1())));
  }

  /// The authority of this code.
  ///
  /// @throws ExplainedFailure when there is none, with the nearest there is, or what to do
  public AuthorityId get(String code) {
    return find(code).orElseThrow(() -> unknown(code));
  }

  /// The code of an authority that is there.
  public String code(AuthorityId id) {
    return walls.outside(sql ->
        sql.select(AUTHORITY.CODE)
            .from(AUTHORITY)
            .where(AUTHORITY.ID.eq(id.value()))
            .fetchSingle(AUTHORITY.CODE));
  }

  private ExplainedFailure unknown(String code) {
    var codes =
        walls.outside(sql -> sql.select(AUTHORITY.CODE).from(AUTHORITY).fetch(AUTHORITY.CODE));
    return new ExplainedFailure(
        "There is no authority \"%s\" here. %s"
            .formatted(
                code,
                Nearest.to(code, codes)
                    .map("Did you mean %s?"::formatted)
                    .orElse("Load its profile first: heard profile load DIR")));
  }
}
