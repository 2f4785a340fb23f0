package heard.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lawful states of a case, each in a few words for what knows its code only, such as a row of
/// a list. In the order in which a case comes to them.
public final class StandingLabels {

  private static final Map<String, String> ALL = inOrder();

  private StandingLabels() {}

  /// The state of this code in words; the code itself where it is none.
  public static String of(String code) {
    return ALL.getOrDefault(code, code.replace('-', ' '));
  }

  /// The code of every state.
  public static List<String> codes() {
    return new ArrayList<>(ALL.keySet());
  }

  private static Map<String, String> inOrder() {
    var all = new LinkedHashMap<String, String>();
    all.put("not-received", "Not yet received");
    all.put("noted", "Noted");
    all.put("received", "Received, not yet looked at");
    all.put("screened", "Being looked at");
    all.put("refused", "Refused");
    all.put("redirected", "Went elsewhere");
    all.put("suspended", "Waits for other proceedings");
    all.put("stage-requested", "Next stage asked for");
    all.put("stage-refused", "Next stage refused");
    all.put("stage-ended", "Stage ended without a response");
    all.put("answering", "Being answered");
    all.put("answering-longer", "Being answered in extended time");
    all.put("answer-overdue", "Answer out of time");
    all.put("answered", "Answered");
    all.put("scoping", "Agreeing what is investigated");
    all.put("investigating", "Being investigated");
    all.put("investigating-longer", "Being investigated in extended time");
    all.put("adjudicating", "Waiting for adjudication");
    all.put("investigation-overdue", "Investigation out of time");
    all.put("adjudicated", "Adjudicated");
    all.put("panel-requested", "Panel asked for");
    all.put("panel-fixed", "Panel arranged");
    all.put("panel-heard", "Waiting for the panel’s report");
    all.put("panel-reported", "Response to the panel owed");
    all.put("panel-answered", "Panel answered");
    all.put("reviewing", "Being reviewed");
    all.put("reviewing-longer", "Being reviewed in extended time");
    all.put("review-overdue", "Review out of time");
    all.put("reviewed", "Reviewed");
    all.put("replying", "Reply being written");
    all.put("reply-overdue", "Reply out of time");
    all.put("replied", "Replied");
    all.put("with-ombudsman", "With the Ombudsman");
    all.put("ombudsman-decided", "The Ombudsman has decided");
    all.put("closed-informally", "Closed without a stage");
    all.put("closed-answered", "Closed after an answer");
    all.put("closed-withdrawn", "Closed, withdrawn");
    all.put("closed-not-engaging", "Closed, no longer answers");
    all.put("closed-sensitive", "Closed, restricted reason");
    all.put("closed-unanswered", "Closed with a stage unanswered");
    all.put("closed-after-ombudsman", "Closed after the Ombudsman’s decision");
    return all;
  }
}
