package heard.casefile.decide;

import heard.casefile.Reason;
import java.util.List;

/// What was looked into before somebody took a part that the law wants independent (regs 2, 17(2),
/// 19). The answers come from the register of people; where a trust or company delivers the
/// services, its staff count as the authority's.
///
/// @param member of the authority, or a director of the body that delivers its services
/// @param officer of either
/// @param spouseOrPartner or civil partner of a member or officer of either
/// @param partBefore they had another part in this complaint, or the matter it is about
/// @param employedInLastThreeYears of either body, which matters for the chair of a panel
public record Independence(
    boolean member,
    boolean officer,
    boolean spouseOrPartner,
    boolean partBefore,
    boolean employedInLastThreeYears) {

  /// Nothing speaks against it.
  public static final Independence CLEAR = new Independence(false, false, false, false, false);

  List<Reason> against() {
    return Reasons.of(
        Reasons.when(
            member,
            "is-member",
            "A member of the authority, or of the body that delivers its services, is not"
                + " independent.",
            "Appoint somebody else."),
        Reasons.when(
            officer,
            "is-officer",
            "An officer of the authority, or of the body that delivers its services, is not"
                + " independent.",
            "Appoint somebody else."),
        Reasons.when(
            spouseOrPartner,
            "is-spouse-or-partner",
            "The spouse or civil partner of a member or officer is not independent.",
            "Appoint somebody else."),
        Reasons.when(
            partBefore,
            "part-before",
            "They already had a part in this complaint.",
            "Appoint somebody who comes to it new."));
  }

  List<Reason> againstChair() {
    return Reasons.of(
        Reasons.when(
            employedInLastThreeYears,
            "employed-lately",
            "The chair may not have been employed by the authority in the last three years.",
            "Let another member of the panel take the chair."));
  }
}
