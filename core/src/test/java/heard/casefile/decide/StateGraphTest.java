package heard.casefile.decide;

import static heard.casefile.decide.Edge.edge;
import static heard.casefile.decide.Stories.position;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Decision;
import heard.casefile.standing.Standing;
import heard.procedure.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks every edge of the state graph.
class StateGraphTest {

  static Stream<Edge> edges() {
    return Stream.of(
            EdgesOfReception.all(),
            EdgesOfStageOne.all(),
            EdgesOfInvestigation.all(),
            EdgesOfPanel.all(),
            EdgesOfOtherStages.all(),
            EdgesOfEnding.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edges")
  void an_edge_leads_where_the_law_says(Edge edge) {
    var before = position(edge.from().file(), edge.day());
    assertThat(before.standing().code()).as("before").isEqualTo(new Code(edge.state()));
    var decision = edge.step().apply(before);
    assertThat(decision).as("%s", decision).isInstanceOf(Decision.Accepted.class);
    var after = edge.from().with(((Decision.Accepted) decision).happenings()).file();
    assertThat(position(after, edge.day()).standing().code()).isEqualTo(new Code(edge.to()));
  }

  @Test
  void every_state_is_reached() {
    var reached = new TreeSet<String>();
    edges().forEach(e -> reached.addAll(List.of(e.state(), e.to())));
    var states = new ArrayList<String>();
    collect(Standing.class, states);
    assertThat(reached).containsExactlyInAnyOrderElementsOf(states);
  }

  private static void collect(Class<?> type, List<String> states) {
    if (type.isSealed()) {
      for (var member : type.getPermittedSubclasses()) {
        collect(member, states);
      }
    } else {
      states.add(
          type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }
  }
}
