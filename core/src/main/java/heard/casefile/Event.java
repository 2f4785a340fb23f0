package heard.casefile;

import heard.casefile.figure.FigureEvent;
import heard.casefile.investigation.InvestigationEvent;
import heard.casefile.learning.LearningEvent;
import heard.casefile.ombudsman.OmbudsmanEvent;
import heard.casefile.panel.PanelEvent;
import heard.casefile.payment.PaymentEvent;
import heard.casefile.reception.ReceptionEvent;
import heard.casefile.review.ReviewEvent;
import heard.casefile.screening.ScreeningEvent;
import heard.casefile.stage.StageEvent;

/// Something that happened, in the past tense: ids, codes, dates and small numbers, never a name or
/// free text. When it happened, and when it was recorded, is on its envelope ([Happening],
/// [Entry]).
///
/// A `switch` goes over the families first and then within one, never with a `default`: a new event
/// then does not compile until every such place says what it means.
public sealed interface Event
    permits CorrectionEvent,
        ReceptionEvent,
        ScreeningEvent,
        StageEvent,
        ReviewEvent,
        InvestigationEvent,
        PanelEvent,
        OmbudsmanEvent,
        LearningEvent,
        PaymentEvent,
        FigureEvent {}
