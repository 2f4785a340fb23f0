package heard.representations;

import heard.authority.Scheme;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.representations.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who has a part in a case, with names.
public record PeopleView(List<Part> parts) {

  /// One of them, by the part they have.
  ///
  /// @param name the name; empty when nobody wrote it down or it was erased
  /// @param note what else is known of the part, or empty
  public record Part(String role, Optional<String> name, String note) {}

  static PeopleView of(OpenCase open) {
    var labels = open.labels();
    var parts = new ArrayList<Part>();
    for (var complainant : open.file().reception().complainants()) {
      var note = new ArrayList<String>();
      if (complainant.complainantKind() != null) {
        note.add(labels.of(Scheme.COMPLAINANT_KIND, complainant.complainantKind()));
      }
      if (complainant.submittedVia() != null) {
        note.add("handed in by " + labels.of(Scheme.SUBMITTED_VIA, complainant.submittedVia()));
      }
      parts.add(new Part("Complainant", open.name(complainant.person()), String.join("; ", note)));
    }
    for (var named : open.file().facts().all(RepresentativeNamed.class)) {
      parts.add(
          new Part(
              "Speaks for the complainant",
              open.name(named.event().person()),
              labels.of(Scheme.REPRESENTATIVE, named.event().role())));
    }
    for (var child : open.file().reception().children()) {
      parts.add(new Part("Child or young person", open.name(child.person()), ""));
    }
    for (var stage : open.file().stages()) {
      var at = labels.stage(open.file(), stage.ordinal());
      for (var handler : stage.handlers()) {
        parts.add(
            new Part(
                labels.of(Scheme.HANDLER_ROLE, handler.role()), open.name(handler.person()), at));
      }
      for (var member : stage.panel().members()) {
        parts.add(
            new Part(
                member.event().chair() ? "Chair of the panel" : "Panel member",
                open.name(member.event().member()),
                at));
      }
    }
    open.file()
        .reception()
        .group()
        .ifPresent(group ->
            parts.add(new Part("Group", Optional.of(Labels.plain(group)), "complained together")));
    return new PeopleView(parts);
  }
}
