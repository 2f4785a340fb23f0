package heard.authority;

import heard.procedure.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The services and teams of an authority, as a tree.
public final class Services {

  private final List<Service> all;
  private final Lexicon<Service> lexicon;

  Services(List<Service> all) {
    this.all = List.copyOf(all);
    this.lexicon = new Lexicon<>(this.all, Service::code, Service::label, Service::words);
  }

  /// All of them, from top to bottom, each before its parts.
  public List<Service> all() {
    return all;
  }

  /// The service or team that somebody's word means: a label, a code or another word for it.
  public Optional<Service> find(String word) {
    return lexicon.find(word);
  }

  /// The one of this code.
  public Optional<Service> get(Code code) {
    return lexicon.get(code);
  }

  /// The one that this is part of at that level, itself if it stands at that level or above.
  ///
  /// @param level 0 for the top
  public Optional<Service> atLevel(Code code, int level) {
    var service = get(code);
    while (service.isPresent() && service.get().level() > level) {
      var parent = service.get().parent();
      service = parent == null ? Optional.empty() : get(parent);
    }
    return service;
  }

  /// The codes of this one and of all its parts.
  public Set<Code> under(Code code) {
    return all.stream()
        .filter(s ->
            get(code)
                .flatMap(top -> atLevel(s.code(), top.level()))
                .filter(top -> top.code().equals(code))
                .isPresent())
        .map(Service::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Every word that means something here, for naming the nearest.
  public List<String> words() {
    return lexicon.words();
  }
}
