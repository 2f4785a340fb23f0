package heard.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.pages.Sunderland;
import org.junit.jupiter.api.Test;

/// The first page of somebody who works on cases, on Sunderland's log.
class HomePageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();

  @Test
  void what_was_extended_is_due_when_the_list_and_the_case_say_it_is() {
    var page =
        SUNDERLAND
            .signedIn(Role.OFFICER)
            .open("/")
            .body()
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ");

    assertThat(page)
        .containsPattern(
            "SUN-R-0259 Answer at stage 2 Thu 22 February 2018 [^.]*25 working days from Mon 20"
                + " November 2017; extended from Wed 27 December 2017");
  }
}
