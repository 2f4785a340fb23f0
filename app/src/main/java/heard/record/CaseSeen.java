package heard.record;

import heard.access.CaseInView;
import heard.casefile.CaseFile;
import heard.procedure.Code;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What has to be known of a case to say who may open it.
record CaseSeen(CaseFile file) implements CaseInView {

  @Override
  public Optional<String> service() {
    return file.reception().service().map(Code::word);
  }

  @Override
  public Set<UUID> givenTo() {
    var accounts = new HashSet<UUID>();
    for (var stage : file.stages()) {
      for (var handler : stage.handlers()) {
        var person = handler.person();
        if (person != null) {
          accounts.add(person.value());
        }
      }
    }
    return accounts;
  }
}
