package heard.reporting.definition;

import heard.platform.yaml.Faults;
import heard.platform.yaml.Place;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks that every cell of a table counts something, and that what it asks can be asked of it.
final class GridCheck {

  private final Faults faults;
  private final Place place;
  private final Block.Grid grid;

  GridCheck(Faults faults, Place place, Block.Grid grid) {
    this.faults = faults;
    this.place = place;
    this.grid = grid;
  }

  void check() {
    Stream.concat(
            Stream.of(grid.part()),
            Stream.of(grid.groups(), grid.rows(), grid.closing(), grid.columns())
                .flatMap(List::stream)
                .map(Line::part))
        .map(Part::measure)
        .filter(Objects::nonNull)
        .flatMap(measure -> measure.elsewhere().stream())
        .distinct()
        .forEach(this::checkPart);
    var rows = new ArrayList<>(grid.rows());
    rows.addAll(grid.closing());
    checkOrder(rows, grid.columns(), "column");
    checkOrder(grid.columns(), rows, "row");
    for (var row : rows) {
      if (row.total() == Line.Total.ABOVE) {
        continue;
      }
      var population = population(row);
      if (population == null) {
        if (!isGiven(row)) {
          faults.add(
              place,
              "The row \"%s\" does not say what it counts".formatted(row.label()),
              "Add population: … to it or to the table");
        }
      } else if (row.part().population() != null) {
        check(row, population);
      }
    }
  }

  /// What lines are ordered by must stand across; what a line is made for each of is known later.
  private void checkOrder(List<Line> lines, List<Line> across, String what) {
    var names =
        across.stream()
            .flatMap(line -> Stream.of(line.label(), line.id()))
            .filter(Objects::nonNull)
            .toList();
    if (across.stream().anyMatch(line -> line.by() != null)) {
      return;
    }
    lines.stream()
        .map(Line::by)
        .filter(by -> by != null && !by.orderBy().isEmpty() && !names.contains(by.orderBy()))
        .forEach(by -> faults.unknown(place, by.orderBy(), what + " of the table", names));
  }

  private @Nullable Population population(Line row) {
    return row.part().population() != null ? row.part().population() : grid.part().population();
  }

  private boolean isGiven(Line row) {
    return row.part().measure() instanceof Measure.Given
        || row.part().measure() instanceof Measure.Fixed
        || grid.columns().stream().allMatch(column -> column.part().population() != null);
  }

  /// What the table asks must be asked of the rows that a value counts beside those of its cell.
  private void checkPart(Part part) {
    var population = part.population();
    if (population == null) {
      return;
    }
    for (var dimension : grid.part().asked().dimensions()) {
      if (!dimension.of(population.grain())) {
        faults.add(
            place,
            "A value counts %s, which has no %s".formatted(population.name(), dimension.name()),
            "Ask it of the rows instead of the table");
      }
    }
  }

  /// What the table and its columns ask must be asked of a row's own population too.
  private void check(Line row, Population population) {
    var asked = new LinkedHashSet<Dimension>(grid.part().asked().dimensions());
    List<Line> others = new ArrayList<>(grid.columns());
    others.addAll(grid.groups());
    others.forEach(line -> asked.addAll(line.part().asked().dimensions()));
    for (var dimension : asked) {
      if (!dimension.of(population.grain())) {
        faults.add(
            place,
            "The row \"%s\" counts %s, which has no %s"
                .formatted(row.label(), population.name(), dimension.name()),
            "Ask it of the other rows only");
      }
    }
  }
}
