package heard.casefile.retold;

import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.Happening;

/// What a log can say nothing of, this time: what it had told of that stays as it was told.
public interface Silence {

  /// It can tell everything.
  Silence NONE =
      new Silence() {
        @Override
        public Happening completed(Fact<Event> told, Happening now) {
          return now;
        }

        @Override
        public boolean hides(Fact<Event> told) {
          return false;
        }
      };

  /// What is told now, with what the log is silent about as it had been told.
  Happening completed(Fact<Event> told, Happening now);

  /// Whether it could not be told now, even if it were so.
  boolean hides(Fact<Event> told);
}
