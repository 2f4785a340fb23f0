/// The law and the case, as pure functions over values: no input, no output, no clock.
module heard.core {
  requires static transitive org.jspecify;

  exports heard.procedure;
}
