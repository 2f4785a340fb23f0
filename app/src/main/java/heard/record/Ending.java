package heard.record;

import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.standing.Status;
import java.util.Optional;
import java.util.stream.Stream;

/// What ended a case, whether or not its day is known.
final class Ending {

  private Ending() {}

  static Optional<? extends Fact<?>> of(CaseFile file) {
    return Status.closedOn(file)
        .flatMap(_ ->
            Stream.<Optional<? extends Fact<?>>>of(
                    file.reception().withdrawn(),
                    file.screening().refused(),
                    file.screening().redirected(),
                    file.reception().closed(),
                    file.reception().compliment().flatMap(_ -> file.reception().received()),
                    file.ombudsman().decided())
                .<Fact<?>>flatMap(Optional::stream)
                .findFirst());
  }
}
