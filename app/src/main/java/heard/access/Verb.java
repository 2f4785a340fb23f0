package heard.access;

/// Everything somebody can be allowed to do. A route names one; so does an action on a case.
public enum Verb {
  SEE_WORK("see the work that is due"),
  SEE_TEAM_FIGURES("see the team's figures"),
  LIST_CASES("list and search representations"),
  READ_ANY_CASE("open any case of the authority"),
  READ_CASES_OF_SERVICE("open the cases of their own service"),
  READ_CASES_GIVEN("open the cases given to them"),
  RECORD("record what has happened on a case"),
  ALLOCATE("say who answers"),
  DECIDE_FINDING("record findings and outcomes"),
  ADJUDICATE("record an adjudication or a response to a panel"),
  SEND("send a response, extend a limit, open the next stage, close"),
  CORRECT("correct or strike out an event"),
  HOLD("keep a case beyond its period, and end that"),
  IMPORT("import a log, and undo an import"),
  MAP_LOG("say how the council's log is read"),
  READ_REPORTS("see reports"),
  OPEN_FIGURES("open a figure to the cases that make it"),
  READ_ACCESS_LOG("see who read what"),
  ADMINISTER("manage accounts and settings");

  private final String words;

  Verb(String words) {
    this.words = words;
  }

  /// The verb in words that follow "may".
  public String words() {
    return words;
  }
}
