/// The law and the case, as pure functions over values: no input, no output, no clock.
module heard.core {
  requires static transitive org.jspecify;

  exports heard.casefile;
  exports heard.casefile.clock;
  exports heard.casefile.decide;
  exports heard.casefile.figure;
  exports heard.casefile.investigation;
  exports heard.casefile.learning;
  exports heard.casefile.ombudsman;
  exports heard.casefile.panel;
  exports heard.casefile.payment;
  exports heard.casefile.reception;
  exports heard.casefile.retention;
  exports heard.casefile.retold;
  exports heard.casefile.review;
  exports heard.casefile.screening;
  exports heard.casefile.stage;
  exports heard.casefile.standing;
  exports heard.procedure;
}
