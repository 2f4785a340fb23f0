package heard.casefile.decide;

import heard.casefile.Catalogue;
import heard.casefile.standing.Irregularity;
import heard.procedure.Code;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Writes `docs/catalogues/states.md` from the edges that are walked in the tests, and fails when
/// it is out of date.
class StateCatalogueTest {

  @Test
  void the_catalogue_of_states_is_what_the_tests_walk() {
    var edges =
        StateGraphTest.edges()
            .map(e -> "| `%s` | %s | `%s` |".formatted(e.state(), e.what(), e.to()))
            .collect(Collectors.joining("\n"));
    var graph =
        StateGraphTest.edges()
            .filter(e -> !e.state().equals(e.to()))
            .map(e ->
                "  %s --> %s".formatted(e.state(), e.to()).replaceAll("(?<=[a-z])-(?=[a-z])", "_"))
            .distinct()
            .collect(Collectors.joining("\n"));
    var irregularities =
        Arrays.stream(Irregularity.What.values())
            .map(what -> "| `%s` | %s |".formatted(Code.of(what), what.says()))
            .collect(Collectors.joining("\n"));
    new Catalogue("states.md")
        .is(
            """
            # States of a case

            Made from the tests that walk every edge; not written by hand. A state is worked out \
            from what happened and never stored as such; what happened is recorded whatever the \
            state, so a history may also leave the graph, and the case then says which rule it \
            broke.

            ```mermaid
            stateDiagram-v2
            %s
            ```

            | from | what happens | to |
            | --- | --- | --- |
            %s

            ## Irregularities

            | code | what |
            | --- | --- |
            %s
            """
                .formatted(graph, edges, irregularities));
  }
}
