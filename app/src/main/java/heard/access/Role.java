package heard.access;

/// What somebody is in one authority. The words are those of the work; what each may do stands in
/// [Permissions] and nowhere else.
public enum Role {
  OFFICER("Complaints officer", "logs, acknowledges, chases, sends"),
  MANAGER("Complaints manager", "an officer who also corrects the record and runs the team"),
  ALLOCATOR("Allocator of a service", "sees the cases of one service and says who answers"),
  RESPONDER("Responding manager", "answers the cases given to them"),
  ADJUDICATOR("Adjudicating officer", "decides after an independent investigation"),
  DIRECTOR("Director", "signs off, responds to a panel, sees the quarter"),
  REPORT_AUTHOR("Report author", "makes the quarterly and annual reports"),
  BOARD_READER("Board reader", "sees reports and no cases"),
  CLERK("Panel clerk", "keeps the papers of the panels given to them"),
  OUTSIDER("Outsider", "an Investigating Officer or Independent Person: one case, nothing else"),
  ADMINISTRATOR("Administrator", "accounts and settings, and no cases"),
  AUDITOR("Auditor", "reads everything, including who read what; changes nothing");

  private final String title;
  private final String does;

  Role(String title, String does) {
    this.title = title;
    this.does = does;
  }

  /// The role as a person would call it.
  public String title() {
    return title;
  }

  /// One line of what somebody in this role does.
  public String does() {
    return does;
  }
}
