package heard.casefile.panel;

import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.PersonId;
import heard.casefile.panel.PanelEvent.IndependentPersonConsulted;
import heard.casefile.panel.PanelEvent.PanelArranged;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.panel.PanelEvent.PanelMemberStoodDown;
import heard.casefile.panel.PanelEvent.PanelPapersSent;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.panel.PanelEvent.PanelReported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What happened only at a review panel.
///
/// @param facts of its stage
public record Panel(Facts facts) {

  /// Who sits by now, the chair among them.
  public List<Fact<PanelMemberAppointed>> members() {
    var members = new ArrayList<Fact<PanelMemberAppointed>>();
    for (var fact : facts.all(PanelEvent.class)) {
      if (fact.event() instanceof PanelMemberAppointed appointed) {
        members.removeIf(m ->
            m.event().member() != null && Objects.equals(m.event().member(), appointed.member()));
        members.add(new Fact<>(fact.id(), fact.version(), fact.on(), fact.stands(), appointed));
      } else if (fact.event() instanceof PanelMemberStoodDown(_, var member)) {
        members.removeIf(m -> Objects.equals(m.event().member(), member));
      }
    }
    return List.copyOf(members);
  }

  /// Those who sit and are known by id.
  public Set<PersonId> people() {
    return members().stream()
        .map(m -> m.event().member())
        .flatMap(member -> Optional.ofNullable(member).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The day the chair in post was appointed.
  public Optional<LocalDate> chairOn() {
    return members().stream().filter(m -> m.event().chair()).map(Fact::stands).findFirst();
  }

  public long chairs() {
    return members().stream().filter(m -> m.event().chair()).count();
  }

  /// The day fixed for the hearing, the latest.
  public Optional<LocalDate> arrangedFor() {
    return facts.last(PanelArranged.class).map(f -> f.event().hearingOn());
  }

  public Optional<LocalDate> papersSentOn() {
    return facts.day(PanelPapersSent.class);
  }

  /// The hearing; the first where it sat more than once.
  public Optional<Fact<PanelHeld>> held() {
    return facts.first(PanelHeld.class);
  }

  /// The day of the hearing: when it sat or, before that, when it is to sit.
  public Optional<LocalDate> hearingOn() {
    return held().map(Fact::stands).or(this::arrangedFor);
  }

  public Optional<LocalDate> reportedOn() {
    return facts.day(PanelReported.class);
  }

  public Optional<LocalDate> reportReceivedOn() {
    return facts.day(PanelReportReceived.class);
  }

  public Optional<LocalDate> independentPersonConsultedOn() {
    return facts.day(IndependentPersonConsulted.class);
  }
}
