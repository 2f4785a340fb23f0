package heard.access;

import heard.authority.Profiles;
import heard.authority.Service;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.Walls;
import heard.platform.pages.Choice;
import heard.platform.yaml.Nearest;
import java.util.List;
import org.springframework.stereotype.Component;

/// The services and teams of an authority whose cases an allocator can be given.
@Component
class AllocatedServices {

  private final Walls walls;
  private final Profiles profiles;

  AllocatedServices(Walls walls, Profiles profiles) {
    this.walls = walls;
    this.profiles = profiles;
  }

  /// Them as the choices of a form, from top to bottom.
  List<Choice> choices(AuthorityId authority) {
    return all(authority).stream()
        .map(each -> Choice.of(each.code().word(), each.indented()))
        .toList();
  }

  /// Refuses a code that is none of theirs: an allocator of it would see no case.
  void check(AuthorityId authority, String code) {
    var codes = all(authority).stream().map(each -> each.code().word()).toList();
    if (!codes.contains(code)) {
      throw new ExplainedFailure(
          "There is no service \"%s\" in the profile. %s"
              .formatted(
                  code,
                  Nearest.to(code, codes)
                      .map("Did you mean %s?"::formatted)
                      .orElseGet(
                          () -> "The services are: %s.".formatted(String.join(", ", codes)))));
    }
  }

  private List<Service> all(AuthorityId authority) {
    return walls.reading(authority, profiles::current).services().all();
  }
}
