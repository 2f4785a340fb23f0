package heard.caselog.cases;

import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.Occurred;
import java.util.ArrayList;
import java.util.List;

/// What happened, in the order in which it is told.
final class Telling {

  private final List<Happening> happenings = new ArrayList<>();

  void add(Occurred on, Event event) {
    happenings.add(new Happening(on, event));
  }

  List<Happening> all() {
    return List.copyOf(happenings);
  }
}
