package heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A later export of the log that was taken in, in which one stage of a hundred says another number
/// of working days: what has changed, and then taking it over, each by the command in a process of
/// its own with a small heap.
final class UpdateFigures {

  private static final String CHANGED = "Stages.csv";
  private static final String COLUMN = "Working days";
  private static final int ONE_OF = 100;

  private final Site site;
  private final Figures figures;

  UpdateFigures(Site site, Figures figures) {
    this.site = site;
    this.figures = figures;
  }

  void take() throws IOException, InterruptedException {
    figures.doing("Giving the log again, with changes");
    var later = new ArrayList<Path>();
    int changed = 0;
    try (var files = Files.list(site.log())) {
      for (var file : files.sorted().toList()) {
        if (file.endsWith(CHANGED)) {
          var lines = Files.readAllLines(file);
          changed = change(lines);
          later.add(Files.write(site.scratch().resolve(CHANGED), lines));
        } else {
          later.add(file);
        }
      }
    }
    var commands = new ImportCommands(site);
    double check = Clocked.seconds(() -> commands.run(Site.LARGE, later, "--update", "--check"));
    double heapOfCheck = commands.heap();
    double update = Clocked.seconds(() -> commands.run(Site.LARGE, later, "--update"));

    figures.add("update-cases", "Cases that a later export says otherwise", changed, Unit.ROWS);
    figures.add(
        "update-check", "What has changed in a later export, start to end", check, Unit.SECONDS);
    figures.add("update", "Taking it over: files to commit, start to end", update, Unit.SECONDS);
    figures.add(
        "update-heap",
        "Both: most heap in use before a collection",
        Math.max(heapOfCheck, commands.heap()),
        Unit.MEGABYTES,
        new Bar.AtMost(ImportCommands.HEAP));
  }

  private static int change(List<String> lines) {
    int column = List.of(lines.getFirst().split(",", -1)).indexOf(COLUMN);
    int changed = 0;
    for (int i = 1; i < lines.size(); i++) {
      var cells = lines.get(i).split(",", -1);
      if (i % ONE_OF == 0 && !cells[column].isEmpty()) {
        cells[column] = Integer.toString(Integer.parseInt(cells[column]) + 1);
        lines.set(i, String.join(",", cells));
        changed++;
      }
    }
    return changed;
  }
}
