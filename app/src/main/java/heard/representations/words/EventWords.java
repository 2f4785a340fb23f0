package heard.representations.words;

import heard.casefile.CaseFile;
import heard.casefile.CorrectionEvent;
import heard.casefile.CorrectionEvent.EventCorrected;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.CorrectionEvent.ImportUndone;
import heard.casefile.Event;
import heard.casefile.figure.FigureEvent.FigureRecorded;
import heard.casefile.investigation.InvestigationEvent;
import heard.casefile.learning.LearningEvent;
import heard.casefile.ombudsman.OmbudsmanEvent;
import heard.casefile.panel.PanelEvent;
import heard.casefile.payment.PaymentEvent;
import heard.casefile.reception.ReceptionEvent;
import heard.casefile.review.ReviewEvent.ReviewScreened;
import heard.casefile.screening.ScreeningEvent;
import heard.casefile.stage.StageEvent;
import heard.procedure.Code;
import org.jspecify.annotations.Nullable;

/// One sentence for each event, without its full stop and without its day. No `default` anywhere: a
/// new event does not compile until it has its words.
public record EventWords(Labels labels, CaseFile file) {

  /// What happened.
  public String say(Event event) {
    return switch (event) {
      case ReceptionEvent e -> new ReceptionWords(labels).say(e);
      case ScreeningEvent e -> new ScreeningWords(labels).say(e);
      case StageEvent e -> new StageWords(labels, file).say(e);
      case ReviewScreened e ->
          e.accepted()
              ? "The request for a review was accepted"
              : "The request for a review was not accepted" + because(e.ground());
      case InvestigationEvent e -> new IndependentWords(labels).say(e);
      case PanelEvent e -> new IndependentWords(labels).say(e);
      case OmbudsmanEvent e -> new OmbudsmanWords(labels).say(e);
      case LearningEvent e -> new LearningWords().say(e);
      case PaymentEvent e -> new LearningWords().say(e, labels);
      case FigureRecorded e -> "A figure was recorded: " + Labels.plain(e.figure());
      case CorrectionEvent e -> correction(e);
    };
  }

  private String correction(CorrectionEvent event) {
    return switch (event) {
      case EventCorrected(_, var by) -> "Corrected to: " + say(by);
      case EventStruckOut(_, var reason) -> "Struck out" + because(reason);
      case ImportUndone _ -> "The import that this case came with was undone";
    };
  }

  private static String because(@Nullable Code reason) {
    return reason == null ? "" : ": " + Labels.plain(reason);
  }
}
