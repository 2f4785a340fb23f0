package heard.access;

import static heard.access.Verb.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// The one table of role by verb. Written out in docs/catalogues/permissions.md by a test.
public final class Permissions {

  private Permissions() {}

  /// Whether somebody in this role may do this.
  public static boolean allows(Role role, Verb verb) {
    return of(role).contains(verb);
  }

  /// Whether any of the roles allows this.
  public static boolean allow(Collection<Role> roles, Verb verb) {
    return roles.stream().anyMatch(role -> allows(role, verb));
  }

  private static Set<Verb> of(Role role) {
    return switch (role) {
      case OFFICER ->
          EnumSet.of(
              SEE_WORK,
              LIST_CASES,
              READ_ANY_CASE,
              RECORD,
              ALLOCATE,
              DECIDE_FINDING,
              SEND,
              IMPORT,
              READ_REPORTS,
              OPEN_FIGURES);
      case MANAGER ->
          EnumSet.of(
              SEE_WORK,
              SEE_TEAM_FIGURES,
              LIST_CASES,
              READ_ANY_CASE,
              RECORD,
              ALLOCATE,
              DECIDE_FINDING,
              SEND,
              CORRECT,
              HOLD,
              IMPORT,
              MAP_LOG,
              READ_REPORTS,
              OPEN_FIGURES);
      case ALLOCATOR ->
          EnumSet.of(
              SEE_WORK, LIST_CASES, READ_CASES_OF_SERVICE, ALLOCATE, READ_REPORTS, OPEN_FIGURES);
      case RESPONDER -> EnumSet.of(SEE_WORK, READ_CASES_GIVEN);
      case ADJUDICATOR ->
          EnumSet.of(SEE_WORK, LIST_CASES, READ_ANY_CASE, ADJUDICATE, READ_REPORTS, OPEN_FIGURES);
      case DIRECTOR ->
          EnumSet.of(
              SEE_WORK,
              SEE_TEAM_FIGURES,
              LIST_CASES,
              READ_ANY_CASE,
              ADJUDICATE,
              READ_REPORTS,
              OPEN_FIGURES);
      case REPORT_AUTHOR -> EnumSet.of(LIST_CASES, READ_ANY_CASE, READ_REPORTS, OPEN_FIGURES);
      case BOARD_READER -> EnumSet.of(READ_REPORTS);
      case CLERK, OUTSIDER -> EnumSet.of(SEE_WORK, READ_CASES_GIVEN);
      case ADMINISTRATOR -> EnumSet.of(MAP_LOG, ADMINISTER);
      case AUDITOR ->
          EnumSet.of(LIST_CASES, READ_ANY_CASE, READ_REPORTS, OPEN_FIGURES, READ_ACCESS_LOG);
    };
  }
}
