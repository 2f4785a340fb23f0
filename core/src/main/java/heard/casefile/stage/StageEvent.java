package heard.casefile.stage;

import heard.casefile.Event;
import heard.casefile.OfStage;

/// What can happen at a stage of any kind.
public sealed interface StageEvent extends Event, OfStage permits Course, Points, Answer {}
